import { beforeEach, describe, expect, it } from 'vitest';
import { AskedPractice } from './asked-practice';

let asked: AskedPractice;
const BUTTONS = { inline_keyboard: [[{ text: 'Read', url: 'https://a.example/' }]] };
const PHOTO = { photo: 'https://a.example/1.jpg', caption: 'before' };

beforeEach(() => {
  asked = new AskedPractice();
});

const message = () => asked.practice.posts[0]?.message;
const edit = (method: string, values: Record<string, unknown>) =>
  asked.said(method, { message_id: 2, ...values });

describe('an edited post', () => {
  it('has its new text, says when, and stays where it is', () => {
    asked.ask('sendMessage', { text: 'before' });
    asked.now += 60_000;
    expect(edit('editMessageText', { text: 'after' })).toBe('ok');
    expect(message()).toMatchObject({ message_id: 2, text: 'after', edit_date: asked.now / 1000 });
    expect(asked.practice.posts).toHaveLength(1);
  });

  it('loses its buttons and its preview’s options when they are left out', () => {
    const link_preview_options = { url: 'https://a.example/1', show_above_text: true };
    asked.ask('sendMessage', { text: 'before', reply_markup: BUTTONS, link_preview_options });
    expect(edit('editMessageText', { text: 'after', reply_markup: BUTTONS, link_preview_options })).toBe(
      'ok',
    );
    expect(message()).toMatchObject({ reply_markup: BUTTONS, link_preview_options });
    expect(edit('editMessageText', { text: 'after' })).toBe('ok');
    expect(message()).not.toHaveProperty('reply_markup');
    expect(message()).not.toHaveProperty('link_preview_options');
  });

  it('is modified when its buttons alone are (rule 26)', () => {
    asked.ask('sendMessage', { text: 'same' });
    expect(edit('editMessageText', { text: 'same', reply_markup: BUTTONS })).toBe('ok');
    expect(edit('editMessageText', { text: 'same', reply_markup: BUTTONS })).toMatch(
      /message is not modified/,
    );
    expect(edit('editMessageReplyMarkup', {})).toBe('ok');
  });

  it('of somebody else’s takes the right to edit (rule 27)', () => {
    asked.ask('sendMessage', { text: 'before' });
    for (const post of asked.practice.posts) post.botId = 1;
    asked.happens({ command: 'rights', post: true });
    expect(edit('editMessageText', { text: 'after' })).toBe("400 Bad Request: message can't be edited");
    asked.happens({ command: 'rights', edit: true });
    expect(edit('editMessageText', { text: 'after' })).toBe('ok');
  });
});

describe('a post with a picture', () => {
  it('has a caption in the place of its text, which is edited as one (rule 27)', () => {
    expect(asked.ask('sendPhoto', PHOTO)).toMatchObject({ result: { message_id: 2, caption: 'before' } });
    expect(asked.ask('sendPhoto', PHOTO)).not.toHaveProperty('result.text');
    expect(edit('editMessageText', { text: 'after' })).toBe(
      '400 Bad Request: there is no text in the message to edit',
    );
    expect(edit('editMessageCaption', { caption: 'after' })).toBe('ok');
    expect(message()?.files?.caption).toBe('after');
  });

  it('holds no more than 1024 characters of caption (rule 23)', () => {
    expect(asked.said('sendPhoto', { ...PHOTO, caption: 'a'.repeat(1_025) })).toBe(
      '400 Bad Request: message caption is too long',
    );
    expect(asked.said('sendPhoto', { ...PHOTO, caption: '' })).toBe('ok');
  });

  it('is one of an album’s, each with its own number and one name in common (rule 31)', () => {
    const media = ['one', 'two'].map((caption) => ({
      type: 'photo',
      media: 'https://a.example/1.jpg',
      caption,
    }));
    expect(asked.ask('sendMediaGroup', { media })).toMatchObject({
      result: [
        { message_id: 2, media_group_id: '2', caption: 'one' },
        { message_id: 3, media_group_id: '2', caption: 'two' },
      ],
    });
  });
});

it('a copied post stands in the other channel, and only its number is told', () => {
  asked.ask('sendMessage', { text: 'before' });
  const { publicChannel, privateChannel } = asked.practice.cast;
  const copied = asked.ask('copyMessage', {
    from_chat_id: publicChannel,
    chat_id: privateChannel,
    message_id: 2,
  });
  expect(copied).toEqual({ ok: true, result: { message_id: 2 } });
  expect(asked.practice.world.chats[1]?.posts).toMatchObject([{ message: { text: 'before' } }]);
});
