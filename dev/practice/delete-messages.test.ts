import { beforeEach, describe, expect, it } from 'vitest';
import { obey } from './control';
import { execute } from './execute';
import { ownRules } from './own-rules';
import { Practice } from './practice';

let practice: Practice;
let now: number;

beforeEach(() => {
  now = 1_800_000_000_000;
  practice = new Practice({ engine: { name: 'our own rules', ...ownRules }, now: () => now });
  for (const text of ['two', 'three', 'four']) call('sendMessage', { text });
});

function call(method: string, values: Record<string, string>) {
  const all = new Map(Object.entries({ chat_id: practice.cast.publicChannel, ...values }));
  const { token } = practice.cast.bot;
  return execute(practice, practice.world, token, method, { values: all, files: new Map() }).body;
}

const texts = () => practice.posts.map(({ message }) => message.text);
const refused = (words: string) => ({ ok: false, error_code: 400, description: `Bad Request: ${words}` });
const deleted = { ok: true, result: true };

describe('rule 18: deleteMessage', () => {
  it('takes a message out of the channel, once', () => {
    expect(call('deleteMessage', { message_id: '3' })).toEqual(deleted);
    expect(texts()).toEqual(['two', 'four']);
    expect(call('deleteMessage', { message_id: '3' })).toEqual(refused('message to delete not found'));
  });

  it.each([
    [{ message_id: '99' }, 'message to delete not found'],
    [{}, 'message identifier is not specified'],
    [{ message_id: 'two' }, 'message identifier is not specified'],
    [{ chat_id: '', message_id: '2' }, 'chat identifier is not specified'],
    [{ chat_id: '@nobody_here', message_id: '2' }, 'chat not found'],
  ])('refuses %j', (values, words) => {
    expect(call('deleteMessage', values)).toEqual(refused(words));
    expect(texts()).toHaveLength(3);
  });

  it('gives a number to no second message', () => {
    call('deleteMessage', { message_id: '4' });
    expect(call('sendMessage', { text: 'five' })).toMatchObject({ result: { message_id: 5 } });
  });
});

describe('rule 19: deleteMessages', () => {
  it('passes over what is not there', () => {
    expect(call('deleteMessages', { message_ids: '[2,99,4]' })).toEqual(deleted);
    expect(texts()).toEqual(['three']);
  });

  it.each([
    [{}, 'message identifiers are not specified'],
    [{ message_ids: '[]' }, 'message identifiers are not specified'],
    [{ message_ids: 'no list' }, 'message identifiers are not specified'],
    [
      { message_ids: JSON.stringify(Array.from({ length: 101 }, (_, index) => index + 1)) },
      'too many message identifiers specified',
    ],
  ])('refuses %j', (values, words) => {
    expect(call('deleteMessages', values)).toEqual(refused(words));
    expect(texts()).toHaveLength(3);
  });
});

describe('rule 29: who may delete, and how long', () => {
  const rights = (post: boolean, del: boolean) =>
    obey(practice, { command: 'rights', post, edit: false, delete: del });

  it('a bot its own posts, by the right to post', () => {
    rights(true, false);
    expect(call('deleteMessage', { message_id: '2' })).toEqual(deleted);
    rights(false, false);
    expect(call('deleteMessage', { message_id: '3' })).toEqual(refused("message can't be deleted"));
  });

  it('others’ posts by the right to delete', () => {
    for (const post of practice.posts) post.botId = 1;
    rights(true, false);
    expect(call('deleteMessages', { message_ids: '[2,3]' })).toEqual(refused("message can't be deleted"));
    rights(false, true);
    expect(call('deleteMessages', { message_ids: '[2,3]' })).toEqual(deleted);
  });

  it('for 48 hours', () => {
    now += 48 * 3_600_000;
    expect(call('deleteMessage', { message_id: '2' })).toEqual(deleted);
    now += 1_000;
    expect(call('deleteMessage', { message_id: '3' })).toEqual(refused("message can't be deleted"));
  });
});
