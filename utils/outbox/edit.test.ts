import { describe, expect, it } from 'vitest';
import { benchForEach, type OutboxBench } from '@/dev/outbox-bench';
import { obey } from '@/dev/practice/control';
import type { PlannedCall } from '@/utils/post/plan';
import { checkAgain, editPost, enqueue } from './actions';
import { STRAY_MILLISECONDS } from './edit';
import type { Job } from './job';

const bench = benchForEach();

const reading = (...texts: string[]) =>
  texts.map((text): PlannedCall => ({ method: 'sendMessage', parameters: { text, entities: [] } }));

/** A post in the channel, of one message or several. */
async function putSent(outbox: OutboxBench, ...texts: string[]): Promise<void> {
  const parts = texts.map((text) => outbox.job('x', 'public', text).parts[0]);
  await outbox.db.jobs.add({ ...outbox.job('a'), parts: parts as Job['parts'] });
  await outbox.context().run();
}

async function save(outbox: OutboxBench, ...texts: string[]): Promise<void> {
  await editPost(outbox.access(), 'a', reading(...texts));
  await outbox.context().run();
}

const job = (outbox: OutboxBench) => outbox.db.jobs.get('a');

describe('a post in the channel that is changed', () => {
  it('reads as the author has it now, in the same place', async () => {
    const outbox = bench();
    await putSent(outbox, 'a tpyo', 'second');
    await outbox.put('b');
    await outbox.context().run();
    const before = await outbox.db.posts.toArray();
    await save(outbox, 'a typo', 'second');
    expect(outbox.posts).toEqual(['a typo', 'second', 'b']);
    expect(await job(outbox)).toMatchObject({
      state: 'sent',
      error: null,
      editedAt: outbox.now,
      parts: [{ call: reading('a typo')[0], messageId: 2 }, { messageId: 3 }],
    });
    expect(await outbox.db.posts.toArray()).toEqual(before);
    expect(outbox.wakes.at(-1)).toBeNull();
  });

  it('is asked for once more when the answer was lost, and reads so already', async () => {
    const outbox = bench();
    await putSent(outbox, 'before');
    outbox.faults.add({ kind: 'drop', when: 'after-commit', method: 'editMessageText' });
    await save(outbox, 'after');
    expect(await job(outbox)).toMatchObject({ state: 'editing', error: { code: 'unreachable' } });
    expect(outbox.wakes.at(-1)).toBe(outbox.now + 60_000);
    await outbox.context().run();
    expect(await job(outbox)).toMatchObject({ state: 'sent', error: null });
    expect(outbox.posts).toEqual(['after']);
  });

  it('is asked for once more when whoever asked is gone', async () => {
    const outbox = bench();
    await putSent(outbox, 'before');
    await editPost(outbox.access(), 'a', reading('after'));
    const asking = (await job(outbox)) as Job;
    await outbox.db.jobs.put({ ...asking, attemptStartedAt: outbox.now });
    await outbox.context().run();
    expect(await job(outbox)).toMatchObject({
      state: 'sent',
      strayUntilAt: outbox.now + STRAY_MILLISECONDS,
    });
    expect(outbox.posts).toEqual(['after']);
  });

  it('is changed again only when an earlier text can arrive no more', async () => {
    const outbox = bench();
    await putSent(outbox, 'before');
    outbox.faults.add({ kind: 'drop', method: 'editMessageText' });
    await save(outbox, 'first');
    await outbox.context().run();
    await save(outbox, 'second');
    expect(outbox.posts).toEqual(['first']);
    expect(outbox.wakes.at(-1)).toBe(outbox.now + STRAY_MILLISECONDS);
    outbox.now += STRAY_MILLISECONDS;
    await outbox.context().run();
    expect(outbox.posts).toEqual(['second']);
  });

  it('waits as long as Telegram says, and for what keeps the bot from asking', async () => {
    const outbox = bench();
    await putSent(outbox, 'before');
    outbox.faults.add({ kind: 'rate-limit', retryAfterSeconds: 35, method: 'editMessageText' });
    await save(outbox, 'after');
    expect(outbox.wakes.at(-1)).toBe(outbox.now + 35_000);
    outbox.now += 35_000;
    outbox.obstacle = { code: 'vault-locked' };
    await outbox.context().run();
    expect(await job(outbox)).toMatchObject({ state: 'editing', error: { code: 'vault-locked' } });
    outbox.obstacle = null;
    await checkAgain(outbox.access(), 'public');
    await outbox.context().run();
    expect(outbox.posts).toEqual(['after']);
  });

  it('stays as it was when Telegram refuses, and its other messages are changed no more', async () => {
    const outbox = bench();
    await putSent(outbox, 'one', 'two', 'three');
    await save(outbox, 'ONE', '\u200b', 'THREE');
    expect(outbox.posts).toEqual(['ONE', 'two', 'three']);
    const after = (await job(outbox)) as Job;
    expect(after).toMatchObject({ state: 'sent', error: { code: 'not-edited', why: 'refused' } });
    expect(after.parts.map(({ call, edit }) => [call.parameters.text, edit])).toEqual([
      ['ONE', undefined],
      ['two', undefined],
      ['three', undefined],
    ]);
    await save(outbox, 'ONE', 'TWO', 'THREE');
    expect(outbox.posts).toEqual(['ONE', 'TWO', 'THREE']);
  });

  it('stays as it was while the bot may not post there', async () => {
    const outbox = bench();
    await putSent(outbox, 'before');
    obey(outbox.running.practice, { command: 'rights', post: false, edit: false, delete: true });
    await save(outbox, 'after');
    expect(await job(outbox)).toMatchObject({
      state: 'sent',
      error: { code: 'not-edited', why: 'forbidden' },
    });
  });

  it('keeps its number of messages', async () => {
    const outbox = bench();
    await putSent(outbox, 'one', 'two');
    await save(outbox, 'one and two');
    expect(outbox.posts).toEqual(['one', 'two']);
    expect(await job(outbox)).toMatchObject({ state: 'sent', error: null });
  });

  it('is told to be gone when somebody has deleted it, and can be sent as a new one', async () => {
    const outbox = bench();
    await putSent(outbox, 'before');
    outbox.running.practice.posts.length = 0;
    await save(outbox, 'after');
    expect(await job(outbox)).toMatchObject({ state: 'sent', error: { code: 'not-edited', why: 'gone' } });
    const anew = { ...outbox.job('b', 'public', 'after'), draftId: 'draft-a' };
    expect((await enqueue(outbox.access(), anew)).ok).toBe(true);
    await outbox.context().run();
    expect(outbox.posts).toEqual(['after']);
    expect(await outbox.states()).toEqual({ b: 'sent' });
    expect(await outbox.db.posts.toArray()).toMatchObject([{ jobId: 'b' }]);
  });

  it('of several messages is not sent anew while some of it may be there', async () => {
    const outbox = bench();
    await putSent(outbox, 'one', 'two');
    outbox.running.practice.posts.splice(0, 1);
    await save(outbox, 'ONE', 'TWO');
    expect(await job(outbox)).toMatchObject({ error: { code: 'not-edited', why: 'part-gone' } });
    const anew = { ...outbox.job('b', 'public', 'after'), draftId: 'draft-a' };
    expect(await enqueue(outbox.access(), anew)).toMatchObject({ error: { code: 'already-sent' } });
  });

  it('keeps its buttons, and the preview of a link that it still has', async () => {
    const outbox = bench();
    const reply_markup = {
      inline_keyboard: [
        [
          { text: 'Read', url: 'https://a.example/1' },
          { text: 'Discuss', url: 'https://a.example/2' },
        ],
      ],
    };
    const link_preview_options = {
      url: 'https://a.example/1',
      prefer_large_media: true,
      show_above_text: true,
    };
    const written = (text: string, more: object): PlannedCall => ({
      method: 'sendMessage',
      parameters: { text, entities: [], ...more },
    });
    const sent = outbox.job('a');
    const call = written('A post to mend', { reply_markup, link_preview_options });
    await enqueue(outbox.access(), { ...sent, parts: [{ ...(sent.parts[0] as Job['parts'][0]), call }] });
    await outbox.context().run();

    await editPost(outbox.access(), 'a', [written('A mended post', { link_preview_options })]);
    await outbox.context().run();
    const [post] = outbox.running.practice.posts;
    expect(post?.message).toMatchObject({ text: 'A mended post', reply_markup, link_preview_options });

    await editPost(outbox.access(), 'a', [written('A post with another Source', {})]);
    await outbox.context().run();
    expect(post?.message).toMatchObject({ text: 'A post with another Source', reply_markup });
    expect(post?.message).not.toHaveProperty('link_preview_options');
  });
});
