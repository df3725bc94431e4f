import { describe, expect, it } from 'vitest';
import { type PostOptions, planPost } from './plan';
import type { Line, Mark, PostDocument } from './post-document';

const plainly: PostOptions = { silent: false, protectContent: false, linkPreview: 'first-link' };

const line = (text: string, ...marks: Mark[]): Line => ({
  type: 'line',
  content: [{ type: 'text', text, ...(marks.length > 0 && { marks }) }],
});

const post = (...content: PostDocument['content']): PostDocument => ({ type: 'doc', content });

const problem = (document: PostDocument) => {
  const plan = planPost(document, plainly);
  return plan.ok ? null : plan.error;
};

describe('a post’s plan', () => {
  it('is one message: the text as Telegram will keep it, and its entities', () => {
    const plan = planPost(post(line('  Title ', { type: 'bold' }), line('')), plainly);
    expect(plan).toEqual({
      ok: true,
      value: {
        calls: [
          {
            method: 'sendMessage',
            parameters: { text: '  Title', entities: [{ type: 'bold', offset: 0, length: 7 }] },
          },
        ],
      },
    });
  });

  it('names an option only when it differs from Telegram’s own choice', () => {
    const plan = planPost(post(line('a')), { silent: true, protectContent: true, linkPreview: 'off' });
    expect(plan.ok && plan.value.calls[0]?.parameters).toEqual({
      text: 'a',
      entities: [],
      disable_notification: true,
      protect_content: true,
      link_preview_options: { is_disabled: true },
    });
  });

  it('never marks text up', () => {
    const plan = planPost(post(line('<b>*a*</b>')), plainly);
    expect(plan.ok && plan.value.calls[0]?.parameters).toEqual({ text: '<b>*a*</b>', entities: [] });
  });

  it('sends NFC', () => {
    const plan = planPost(post(line('и\u0306', { type: 'bold' })), plainly);
    expect(plan.ok && plan.value.calls[0]?.parameters).toMatchObject({
      text: 'й',
      entities: [{ type: 'bold', offset: 0, length: 1 }],
    });
  });

  it('leaves out a custom emoji that has no id', () => {
    const plan = planPost(post(line('👍', { type: 'customEmoji', attrs: { id: 'x' } })), plainly);
    expect(plan.ok && plan.value.calls[0]?.parameters).toEqual({ text: '👍', entities: [] });
  });
});

describe('a post that does not fit into one message', () => {
  const long = post(line('Title'), line('a'.repeat(4000)), line('b'.repeat(4000)));
  const texts = (document: PostDocument) => {
    const plan = planPost(document, { ...plainly, silent: true }, 'several-messages');
    return plan.ok ? plan.value.calls.map(({ parameters }) => parameters) : plan.error;
  };

  it('is refused unless the author has it split: then it is a call for each message, with the same options', () => {
    expect(problem(long)).toEqual({ code: 'too-long', length: 8007, limit: 4096 });
    expect(texts(long)).toEqual([
      { text: `Title\n${'a'.repeat(4000)}`, entities: [], disable_notification: true },
      { text: 'b'.repeat(4000), entities: [], disable_notification: true },
    ]);
  });

  it('is one call when it fits after all', () => {
    expect(texts(post(line('a')))).toEqual([{ text: 'a', entities: [], disable_notification: true }]);
  });

  it('is refused where a single line is too long', () => {
    expect(texts(post(line('a'.repeat(5000))))).toEqual({ code: 'too-long', length: 5000, limit: 4096 });
  });
});

describe('no plan is made for', () => {
  it('a post with nothing to see', () => {
    expect(problem(post(line(' \u200B\u2800'), { type: 'line' }))).toEqual({ code: 'empty-post' });
  });

  it('a post longer than Telegram takes; an emoji is one character', () => {
    expect(problem(post(line('😀'.repeat(4096))))).toBeNull();
    expect(problem(post(line('a'.repeat(4097)), line('')))).toEqual({
      code: 'too-long',
      length: 4097,
      limit: 4096,
    });
  });

  it('a link that Telegram refuses', () => {
    const href = 'javascript:alert(1)';
    expect(problem(post(line('a', { type: 'link', attrs: { href } })))).toEqual({
      code: 'invalid-link',
      url: href,
    });
  });

  it('more formatting than Telegram keeps', () => {
    const bold = Array.from({ length: 101 }, () => line('a', { type: 'bold' }));
    expect(problem(post(...bold))).toEqual({ code: 'too-many-entities', count: 101, limit: 100 });
  });
});
