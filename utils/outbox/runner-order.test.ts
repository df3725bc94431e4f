import { describe, expect, it } from 'vitest';
import { benchForEach } from '@/dev/outbox-bench';

const bench = benchForEach();

describe('posts in a channel', () => {
  it('sends one after the other, in the author’s order, from however many contexts', async () => {
    const outbox = bench();
    let underWay = 0;
    let most = 0;
    const withLine = outbox.through(async (send, chatId, call) => {
      most = Math.max(most, ++underWay);
      const outcome = await send(chatId, call);
      underWay -= 1;
      return outcome;
    });
    for (const id of ['a', 'b', 'c', 'd']) await outbox.put(id);
    const contexts = [
      outbox.context({ withLine }),
      outbox.context({ withLine }),
      outbox.context({ withLine }),
    ];
    await Promise.all(contexts.flatMap((context) => [context.run(), context.run()]));
    expect(outbox.posts).toEqual(['a', 'b', 'c', 'd']);
    expect(most).toBe(1);
  });

  it('waits as long as Telegram says, lets none pass, and asks to be woken', async () => {
    const outbox = bench();
    outbox.faults.add({ kind: 'rate-limit', retryAfterSeconds: 35 });
    await outbox.put('a');
    await outbox.put('b');
    await outbox.context().run();
    expect(outbox.posts).toEqual([]);
    expect(outbox.wakes.at(-1)).toBe(outbox.now + 35_000);
    outbox.now += 33_000;
    await outbox.context().run();
    expect(outbox.posts).toEqual([]);
    outbox.now += 2_000;
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a', 'b']);
  });

  it('keeps Telegram’s pace by itself: 200 posts drain in order, none is told to wait', async () => {
    const outbox = bench();
    const { pacing, posts: posted } = outbox.running.practice;
    pacing.enabled = true;
    const ids = Array.from({ length: 200 }, (_, index) => `post-${index}`);
    for (const id of ids) await outbox.put(id);
    const refusals: unknown[] = [];
    const withLine = outbox.through(async (send, chatId, call) => {
      const outcome = await send(chatId, call);
      outbox.now += 150;
      if (outcome.type !== 'sent') refusals.push(outcome);
      return outcome;
    });
    const began = outbox.now;
    while (Object.values(await outbox.states()).includes('queued')) {
      await outbox.context({ withLine }).run();
      outbox.now = Math.max(outbox.now, outbox.wakes.at(-1) ?? outbox.now);
    }
    pacing.enabled = false;
    expect(refusals).toEqual([]);
    expect(outbox.posts).toEqual(ids);
    expect(posted).toHaveLength(200);
    // Twenty a minute, and not slower than need be.
    expect((outbox.now - began) / 60_000).toBeCloseTo(9.5, 0);
  }, 120_000);

  it('waits for nobody when the clock is set back', async () => {
    const outbox = bench();
    outbox.faults.add({ kind: 'rate-limit', retryAfterSeconds: 35 });
    await outbox.put('a');
    await outbox.context().run();
    outbox.now -= 86_400_000;
    await outbox.put('b');
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a', 'b']);
  });

  it('lets a refused post hold up none behind it', async () => {
    const outbox = bench();
    await outbox.put('a', 'public', '\u200b');
    await outbox.put('b');
    await outbox.context().run();
    expect(await outbox.states()).toEqual({ a: 'failed', b: 'sent' });
    expect((await outbox.db.jobs.get('a'))?.error).toEqual({ code: 'post-refused', why: 'empty', url: null });
  });
});
