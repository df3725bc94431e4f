import { describe, expect, it } from 'vitest';
import { benchForEach, TestLocks, until } from '@/dev/outbox-bench';

const bench = benchForEach();

describe('the outbox, when something goes wrong,', () => {
  it.each([
    ['drop', 'before-commit', 'no-answer', 0],
    ['drop', 'after-commit', 'no-answer', 1],
    ['internal-error', 'before-commit', 'server-error', 0],
    ['bad-gateway', 'after-commit', 'server-error', 1],
  ] as const)(
    'does not know after %s %s, and never sends again by itself',
    async (kind, when, why, landed) => {
      const outbox = bench();
      outbox.faults.add({ kind, when });
      await outbox.put('a');
      await outbox.context().run();
      outbox.now += 3_600_000;
      await outbox.context().run();
      expect(outbox.posts).toHaveLength(landed);
      expect(await outbox.db.jobs.get('a')).toMatchObject({
        state: 'unknown',
        error: { code: 'unknown-outcome', why },
      });
    },
  );

  it('does not know what became of a request whose worker is gone', async () => {
    const outbox = bench();
    await outbox.db.jobs.add({
      ...outbox.job('a'),
      state: 'attempting',
      attempts: 1,
      attemptStartedAt: outbox.now,
    });
    await outbox.put('b');
    await outbox.context().run();
    expect(outbox.posts).toEqual(['b']);
    expect(await outbox.db.jobs.get('a')).toMatchObject({
      state: 'unknown',
      error: { code: 'unknown-outcome', why: 'worker-stopped' },
    });
  });

  it('leaves a request alone whose worker lives', async () => {
    const outbox = bench();
    const { answer, withLine } = outbox.heldBack();
    await outbox.put('a');
    const first = outbox.context({ withLine }).run();
    await until(async () => (await outbox.states()).a === 'attempting');
    const second = outbox.context().run();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await outbox.states()).toEqual({ a: 'attempting' });
    answer();
    await Promise.all([first, second]);
    expect(outbox.posts).toEqual(['a']);
    expect(await outbox.states()).toEqual({ a: 'sent' });
  });

  it('tries again to write down a yes, and sends nothing twice when the disk is full', async () => {
    const outbox = bench();
    await outbox.put('a');
    let failures = 0;
    outbox.db.posts.hook('creating', () => {
      if (failures++ < 2) throw new DOMException('full', 'QuotaExceededError');
    });
    await outbox.context().run();
    expect(failures).toBe(3);
    expect(await outbox.states()).toEqual({ a: 'sent' });
    expect(outbox.posts).toEqual(['a']);
  });

  it('does not give up while it lives, and says so; dead, it leaves a post that is unknown', async () => {
    const outbox = bench();
    await outbox.put('a');
    outbox.db.posts.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    let pauses = 0;
    const reports: unknown[] = [];
    void outbox
      .context({
        pause: () => (++pauses < 20 ? Promise.resolve() : new Promise(() => {})),
        report: (error) => reports.push(error),
      })
      .run();
    await until(async () => pauses === 20);
    expect(await outbox.states()).toEqual({ a: 'attempting' });
    expect(reports).toMatchObject([{ inner: { name: 'QuotaExceededError' } }]);
    // Its locks die with it.
    outbox.locks = new TestLocks();
    await outbox.context().run();
    expect(await outbox.states()).toEqual({ a: 'unknown' });
    expect(outbox.posts).toEqual(['a']);
  });
});
