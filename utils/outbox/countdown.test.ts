import { describe, expect, it } from 'vitest';
import { benchForEach } from '@/dev/outbox-bench';
import { enqueue, withdraw } from './actions';
import { countdownMilliseconds } from './countdown';

const bench = benchForEach();

/** Presses Send, with five seconds to call it off. */
async function send(outbox: ReturnType<typeof bench>, id: string) {
  const job = outbox.job(id);
  await enqueue(outbox.access(), { ...job, countdownSeconds: 5, notBeforeAt: outbox.now + 5_000 });
}

describe('a post with a countdown', () => {
  it('leaves when it is over, and not before', async () => {
    const outbox = bench();
    await send(outbox, 'a');
    await outbox.context().run();
    expect(outbox.posts).toEqual([]);
    expect(outbox.wakes.at(-1)).toBe(outbox.now + 5_000);
    outbox.now += 5_000;
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a']);
  });

  it('that is called off is never sent', async () => {
    const outbox = bench();
    await send(outbox, 'a');
    expect(await withdraw(outbox.access(), 'a')).toBe(true);
    outbox.now += 60_000;
    await outbox.context().run();
    expect(outbox.practiceCalls).not.toContain('sendMessage');
    expect(await outbox.states()).toEqual({});
  });

  it('is called off even when its turn has come, as long as nothing has left', async () => {
    const outbox = bench();
    await send(outbox, 'a');
    outbox.now += 5_000;
    const { answer, readied, withLine } = outbox.slowToReady();
    const running = outbox.context({ withLine }).run();
    await readied;
    expect(await withdraw(outbox.access(), 'a')).toBe(true);
    answer();
    await running;
    expect(outbox.practiceCalls).not.toContain('sendMessage');
  });

  it('does not hold up the one before it', async () => {
    const outbox = bench();
    await send(outbox, 'a');
    outbox.now += 4_000;
    await send(outbox, 'b');
    outbox.now += 1_000;
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a']);
    outbox.now += 4_000;
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a', 'b']);
  });

  it('lets none that was sent later pass', async () => {
    const outbox = bench();
    await send(outbox, 'a');
    await outbox.put('b');
    await outbox.context().run();
    expect(outbox.posts).toEqual([]);
  });

  it('waits no longer when the clock is set, to wherever', async () => {
    const outbox = bench();
    for (const [id, jump] of [
      ['a', -86_400_000],
      ['b', 86_400_000],
    ] as const) {
      await send(outbox, id);
      outbox.now += jump;
      await outbox.context().run();
      expect(outbox.posts).toContain(id);
    }
  });

  it('has none once it was tried', () => {
    const job = { ...bench().job('a'), countdownSeconds: 5, notBeforeAt: 5_000 };
    expect(countdownMilliseconds(job, 1_000)).toBe(4_000);
    expect(countdownMilliseconds({ ...job, attempts: 1 }, 1_000)).toBe(0);
    expect(countdownMilliseconds({ ...job, state: 'failed' }, 1_000)).toBe(0);
  });
});
