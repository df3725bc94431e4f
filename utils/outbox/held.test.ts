import { describe, expect, it } from 'vitest';
import { benchForEach, type OutboxBench } from '@/dev/outbox-bench';
import { obey } from '@/dev/practice/control';
import { checkAgain } from './actions';

const bench = benchForEach();

const practice = (outbox: OutboxBench) => outbox.running.practice;
const mayPost = (outbox: OutboxBench, post: boolean) =>
  obey(practice(outbox), { command: 'rights', post, edit: true, delete: true });

/** What Telegram can refuse until somebody mends it: how it begins, and how it ends. */
const mendable: [string, (outbox: OutboxBench) => void, (outbox: OutboxBench) => void][] = [
  ['its right', (outbox) => mayPost(outbox, false), (outbox) => mayPost(outbox, true)],
  [
    'its channel',
    (outbox) => obey(practice(outbox), { command: 'leave' }),
    (outbox) => mayPost(outbox, true),
  ],
  [
    'its token',
    (outbox) => obey(practice(outbox), { command: 'revoke-token' }),
    (outbox) => obey(practice(outbox), { command: 'restore-token' }),
  ],
];

describe('posts that are held up', () => {
  it('waits for the network, and sends when it is back', async () => {
    const outbox = bench();
    outbox.obstacle = { code: 'offline' };
    await outbox.put('a');
    await outbox.put('b');
    await outbox.context().run();
    expect(await outbox.states()).toEqual({ a: 'queued', b: 'queued' });
    expect((await outbox.db.jobs.get('a'))?.error).toEqual({ code: 'offline' });
    expect(outbox.wakes.at(-1)).toBe(outbox.now + 60_000);
    outbox.obstacle = null;
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a', 'b']);
  });

  it.each([
    { code: 'token-missing' },
    { code: 'browser-not-ready' },
    { code: 'address-not-permitted', apiRoot: 'https://relay.example' },
  ] as const)('wait when nothing may leave, and nothing counts as tried: $code', async (error) => {
    const outbox = bench();
    outbox.obstacle = error;
    await outbox.put('a');
    await outbox.context().run();
    expect(await outbox.db.jobs.get('a')).toMatchObject({ state: 'queued', attempts: 0, error });
    outbox.obstacle = null;
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a']);
  });

  it.each(mendable)(
    'because the bot lost %s all go out, in order and once, when it has it again',
    async (_what, spoil, mend) => {
      const outbox = bench();
      spoil(outbox);
      for (const id of ['a', 'b', 'c']) await outbox.put(id);
      await outbox.context().run();
      await outbox.context().run();
      expect(await outbox.states()).toEqual({ a: 'queued', b: 'queued', c: 'queued' });
      // Telegram is asked about the first alone, and not at every turn.
      expect(sendings(outbox)).toBe(1);
      mend(outbox);
      await checkAgain(outbox.access(), 'public');
      await outbox.context().run();
      expect(outbox.posts).toEqual(['a', 'b', 'c']);
      expect(sendings(outbox)).toBe(4);
    },
  );

  it('are tried again by themselves, less and less often', async () => {
    const outbox = bench();
    mayPost(outbox, false);
    await outbox.put('a');
    const minutes: number[] = [];
    for (let check = 0; check < 5; check++) {
      await outbox.context().run();
      const at = outbox.wakes.at(-1) ?? outbox.now;
      minutes.push((at - outbox.now) / 60_000);
      outbox.now = at;
    }
    expect(minutes).toEqual([1, 2, 4, 8, 16]);
    mayPost(outbox, true);
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a']);
  });

  it('are not held up by a clock that is set back', async () => {
    const outbox = bench();
    mayPost(outbox, false);
    await outbox.put('a');
    await outbox.context().run();
    mayPost(outbox, true);
    outbox.now -= 86_400_000;
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a']);
  });

  it('are told from one whose channel was taken off the list, which has failed', async () => {
    const outbox = bench();
    await outbox.db.channels.delete('private');
    await outbox.put('a', 'private');
    await outbox.context().run();
    expect((await outbox.db.jobs.get('a'))?.error).toEqual({ code: 'channel-not-found', reference: null });
  });
});

const sendings = (outbox: OutboxBench) =>
  practice(outbox).calls.filter((method) => method === 'sendMessage').length;
