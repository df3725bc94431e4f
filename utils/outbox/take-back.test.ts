import { describe, expect, it } from 'vitest';
import { benchForEach } from '@/dev/outbox-bench';
import { obey } from '@/dev/practice/control';
import { checkAgain, sendAgain, takeBack, withdraw } from './actions';
import type { Job } from './job';

const bench = benchForEach();

/** A post of three messages, of which Telegram refuses the third. */
async function putPartly(outbox: ReturnType<typeof bench>) {
  const parts = ['one', 'two', '\u200b'].map((text) => outbox.job('a', 'public', text).parts[0]);
  await outbox.db.jobs.add({ ...outbox.job('a'), parts: parts as Job['parts'] });
  await outbox.context().run();
}

describe('what is in the channel of a post', () => {
  it('is taken back: its messages are gone, and its draft is a draft again', async () => {
    const outbox = bench();
    await outbox.put('a');
    await outbox.put('b');
    await outbox.context().run();
    await takeBack(outbox.access(), 'a');
    await outbox.context().run();
    expect(outbox.posts).toEqual(['b']);
    expect(await outbox.states()).toEqual({ b: 'sent' });
    expect(await outbox.db.posts.toArray()).toMatchObject([{ jobId: 'b' }]);
    expect(outbox.wakes.at(-1)).toBeNull();
  });

  it('is gone already when somebody has deleted it by hand, and when the answer to the first try was lost', async () => {
    const outbox = bench();
    await outbox.put('a');
    await outbox.context().run();
    await takeBack(outbox.access(), 'a');
    outbox.faults.add({ kind: 'drop', when: 'after-commit', method: 'deleteMessages' });
    await outbox.context().run();
    expect(await outbox.db.jobs.get('a')).toMatchObject({
      state: 'deleting',
      error: { code: 'unreachable' },
    });
    expect(outbox.wakes.at(-1)).toBe(outbox.now + 60_000);
    await outbox.context().run();
    expect(await outbox.states()).toEqual({});
    expect(outbox.posts).toEqual([]);
  });

  it('stays, and the post is sent, when it is older than 48 hours', async () => {
    const outbox = bench();
    await outbox.put('a');
    await outbox.context().run();
    outbox.now += 49 * 3_600_000;
    await takeBack(outbox.access(), 'a');
    await outbox.context().run();
    expect(await outbox.db.jobs.get('a')).toMatchObject({ state: 'sent', error: { code: 'not-deletable' } });
    expect(outbox.posts).toEqual(['a']);
  });

  it('stays when the bot has lost its rights there', async () => {
    const outbox = bench();
    await outbox.put('a');
    await outbox.context().run();
    obey(outbox.running.practice, { command: 'rights', post: false, edit: true, delete: false });
    await takeBack(outbox.access(), 'a');
    await outbox.context().run();
    expect(await outbox.db.jobs.get('a')).toMatchObject({ state: 'sent', error: { code: 'not-deletable' } });
  });

  it('waits as long as Telegram says, and for what keeps the bot from asking', async () => {
    const outbox = bench();
    await outbox.put('a');
    await outbox.context().run();
    await takeBack(outbox.access(), 'a');
    outbox.faults.add({ kind: 'rate-limit', retryAfterSeconds: 35, method: 'deleteMessages' });
    await outbox.context().run();
    expect(outbox.wakes.at(-1)).toBe(outbox.now + 35_000);
    outbox.now += 35_000;
    outbox.obstacle = { code: 'vault-locked' };
    await outbox.context().run();
    expect(await outbox.states()).toEqual({ a: 'deleting' });
    outbox.obstacle = null;
    await checkAgain(outbox.access(), 'public');
    await outbox.context().run();
    expect(outbox.posts).toEqual([]);
  });

  it('of a partly sent post is taken back as well, and nothing of it is sent any more', async () => {
    const outbox = bench();
    await putPartly(outbox);
    expect(outbox.posts).toEqual(['one', 'two']);
    expect(await outbox.states()).toEqual({ a: 'failed' });
    expect(await withdraw(outbox.access(), 'a')).toBe(false);
    await takeBack(outbox.access(), 'a');
    await sendAgain(outbox.access(), 'a');
    await outbox.context().run();
    expect(outbox.posts).toEqual([]);
    expect(await outbox.states()).toEqual({});
  });

  it('of a partly sent post stays where it is when the author has the missing part sent', async () => {
    const outbox = bench();
    await putPartly(outbox);
    const job = (await outbox.db.jobs.get('a')) as Job;
    const third = outbox.job('x', 'public', 'three').parts[0] as Job['parts'][number];
    await outbox.db.jobs.put({ ...job, parts: [...job.parts.slice(0, 2), third] });
    await sendAgain(outbox.access(), 'a');
    await outbox.context().run();
    expect(outbox.posts).toEqual(['one', 'two', 'three']);
  });
});
