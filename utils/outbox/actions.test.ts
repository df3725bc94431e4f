import { describe, expect, it } from 'vitest';
import { benchForEach, type OutboxBench } from '@/dev/outbox-bench';
import { enqueue, markSent, type OutboxAccess, sendAgain, tellNumber, withdraw } from './actions';

const bench = benchForEach();

describe('the author', () => {
  it.each([
    ['sends', (outbox: OutboxBench, access: OutboxAccess) => enqueue(access, outbox.job('a'))],
    ['sends again', (_: OutboxBench, access: OutboxAccess) => sendAgain(access, 'failed')],
    ['says that it is there', (_: OutboxBench, access: OutboxAccess) => markSent(access, 'unknown', null)],
  ])('%s only when somebody looks after it, should the page be closed at once', async (_name, act) => {
    const outbox = bench();
    await outbox.db.jobs.bulkAdd([
      { ...outbox.job('failed'), state: 'failed' },
      { ...outbox.job('unknown'), state: 'unknown' },
    ]);
    const before = await outbox.states();
    let atAlarm: unknown;
    const wakeAt = async () => {
      atAlarm = await outbox.states();
    };
    await act(outbox, { ...outbox.access(), wakeAt });
    expect(atAlarm).toEqual(before);
    expect(await outbox.states()).not.toEqual(before);
  });

  it('sends again what failed', async () => {
    const outbox = bench();
    outbox.faults.add({ kind: 'drop' });
    await outbox.put('a');
    await outbox.context().run();
    await sendAgain(outbox.access(), 'a');
    await sendAgain(outbox.access(), 'a');
    await outbox.context().run();
    expect(outbox.posts).toEqual(['a']);
  });

  it('says that an unknown post is there', async () => {
    const outbox = bench();
    outbox.faults.add({ kind: 'drop', when: 'after-commit' });
    await outbox.put('a');
    await outbox.context().run();
    await markSent(outbox.access(), 'a', null);
    await markSent(outbox.access(), 'a', null);
    expect(await outbox.states()).toEqual({ a: 'sent' });
    expect(await outbox.db.posts.toArray()).toMatchObject([
      { draftId: 'draft-a', messageId: null, url: null },
    ]);
  });

  it('tells the number of a post later, so that it can be opened and edited', async () => {
    const outbox = bench();
    outbox.faults.add({ kind: 'odd-success', result: 'true' });
    await outbox.put('a');
    await outbox.context().run();
    expect(await outbox.db.posts.toArray()).toMatchObject([{ messageId: null, url: null }]);
    await tellNumber(outbox.access(), 'a', 2);
    await tellNumber(outbox.access(), 'a', 3);
    expect(await outbox.db.posts.toArray()).toMatchObject([
      { messageId: 2, url: 'https://t.me/slow_reading/2' },
    ]);
    expect((await outbox.db.jobs.get('a'))?.parts).toMatchObject([{ messageId: 2 }]);
  });

  it('sends a draft once, from two windows too', async () => {
    const outbox = bench();
    expect(await enqueue(outbox.access(), { ...outbox.job('a'), draftId: 'draft' })).toMatchObject({
      ok: true,
    });
    const second = { ...outbox.job('b'), draftId: 'draft' };
    expect(await enqueue(outbox.access(), second)).toEqual({
      ok: false,
      error: { code: 'already-on-its-way', jobId: 'a' },
    });
    await outbox.context().run();
    expect(await enqueue(outbox.access(), second)).toEqual({
      ok: false,
      error: { code: 'already-sent', jobId: 'a' },
    });
    expect(outbox.posts).toEqual(['a']);
  });

  it('sends a corrected draft in the place of the one that failed', async () => {
    const outbox = bench();
    await enqueue(outbox.access(), { ...outbox.job('a', 'public', '\u200b'), draftId: 'draft' });
    await outbox.context().run();
    expect(await enqueue(outbox.access(), { ...outbox.job('b'), draftId: 'draft' })).toMatchObject({
      ok: true,
    });
    await outbox.context().run();
    expect(await outbox.states()).toEqual({ b: 'sent' });
  });

  it('takes back what has not left, and nothing else', async () => {
    const outbox = bench();
    await outbox.put('a');
    expect(await withdraw(outbox.access(), 'a')).toBe(true);
    expect(await withdraw(outbox.access(), 'a')).toBe(false);
    await outbox.put('b');
    await outbox.context().run();
    expect(await withdraw(outbox.access(), 'b')).toBe(false);
    await outbox.db.jobs.add({ ...outbox.job('c'), state: 'attempting' });
    expect(await withdraw(outbox.access(), 'c')).toBe(false);
    expect(await outbox.states()).toEqual({ b: 'sent', c: 'attempting' });
  });
});
