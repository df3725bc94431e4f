import { describe, expect, it } from 'vitest';
import { benchForEach, until } from '@/dev/outbox-bench';
import { markSent } from './actions';
import type { Job } from './job';
import type { Send, Surroundings } from './surroundings';

const bench = benchForEach();

describe('the outbox', () => {
  it('sends what waits, and keeps where it can be read', async () => {
    const outbox = bench();
    await outbox.put('a', 'public');
    await outbox.put('b', 'private');
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a']);
    expect(await outbox.states()).toEqual({ a: 'sent', b: 'sent' });
    expect((await outbox.db.posts.toArray()).map(({ url }) => url).sort()).toEqual([
      'https://t.me/c/2100300402/2',
      'https://t.me/slow_reading/2',
    ]);
    expect(outbox.wakes).toEqual([outbox.now + 60_000, null]);
  });

  it('has written that it sends before the request leaves', async () => {
    const outbox = bench();
    const seen: unknown[] = [];
    await outbox.put('a');
    await outbox
      .context({
        withLine: outbox.through(async (send, chatId, call) => {
          seen.push(await outbox.db.jobs.get('a'));
          return send(chatId, call);
        }),
      })
      .run();
    expect(seen).toMatchObject([{ state: 'attempting', attempts: 1, attemptStartedAt: outbox.now }]);
  });

  it('notices what comes in while it sends', async () => {
    const outbox = bench();
    const { answer, withLine } = outbox.heldBack();
    const context = outbox.context({ withLine });
    await outbox.put('a');
    const first = context.run();
    await until(async () => (await outbox.states()).a === 'attempting');
    await outbox.put('b');
    const others = [context.run(), context.run(), context.run()];
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Nobody asks to be woken at once for a post that is about to be sent.
    expect(new Set(outbox.wakes)).toEqual(new Set([outbox.now + 60_000]));
    answer();
    await Promise.all([first, ...others]);
    expect(outbox.posts).toEqual(['a', 'b']);
    expect(outbox.wakes.at(-1)).toBeNull();
  });

  it('keeps awake while it sends', async () => {
    const outbox = bench();
    const log: string[] = [];
    const keepAwake: Surroundings['keepAwake'] = async (work) => {
      log.push('awake');
      return work().finally(() => log.push('asleep'));
    };
    const refuse = async () => {
      log.push('sent');
      return { type: 'refused', error: { code: 'refused', description: '' } } as const;
    };
    await outbox.put('a');
    await outbox.context({ keepAwake, withLine: outbox.through(refuse) }).run();
    expect(log).toEqual(['awake', 'sent', 'asleep']);
  });

  it('sends of several parts only those that are missing', async () => {
    const outbox = bench();
    const parts = ['one', 'two', 'three'].map((text) => ({ ...outbox.job('x', 'public', text).parts[0] }));
    await outbox.db.jobs.add({ ...outbox.job('a'), parts: parts as Job['parts'] });
    outbox.faults.add({ kind: 'delay', seconds: 0 });
    await outbox.context({ withLine: outbox.through(secondIsLost()) }).run();
    expect(outbox.posts).toEqual(['one', 'two']);
    expect(await outbox.states()).toEqual({ a: 'unknown' });
    await markSent(outbox.access(), 'a', 3);
    await outbox.context().run();
    expect(outbox.posts).toEqual(['one', 'two', 'three']);
    expect(await outbox.states()).toEqual({ a: 'sent' });
    expect((await outbox.db.posts.toArray())[0]?.messageId).toBe(2);
  });

  it('sends what was planned when its time has come', async () => {
    const outbox = bench();
    await outbox.db.jobs.add({ ...outbox.job('a'), state: 'scheduled', notBeforeAt: outbox.now + 10_000 });
    await outbox.context().run();
    expect(outbox.wakes.at(-1)).toBe(outbox.now + 10_000);
    outbox.now += 10_000;
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a']);
  });
});

function secondIsLost() {
  let count = 0;
  return async (send: Send, ...call: Parameters<Send>): ReturnType<Send> => {
    const outcome = await send(...call);
    return ++count === 2 ? { type: 'lost', why: 'no-answer' } : outcome;
  };
}
