import { beforeEach, describe, expect, it } from 'vitest';
import { AskedPractice } from './asked-practice';

let asked: AskedPractice;
beforeEach(() => {
  asked = new AskedPractice();
});

const result = (...asking: Parameters<AskedPractice['ask']>) => {
  const body = asked.ask(...asking);
  return body.ok ? body.result : body;
};

describe('a text', () => {
  it('is read from a parse_mode, or refused with broken markup (rule 9)', () => {
    expect(asked.said('sendMessage', { text: '<b>a', parse_mode: 'HTML' })).toMatch(
      /^400 Bad Request: can't parse entities: /,
    );
    expect(result('sendMessage', { text: '<b>a</b>', parse_mode: 'html' })).toMatchObject({
      entities: [{ type: 'bold', offset: 0, length: 1 }],
    });
  });

  it('is cleaned and repaired by Telegram, which finds links by itself (rule 22)', () => {
    const entities = [{ type: 'bold', offset: 2, length: 3 }];
    expect(result('sendMessage', { text: '  a\tb  see example.com ', entities })).toMatchObject({
      text: 'a b  see example.com',
      entities: [
        { type: 'bold', offset: 0, length: 3 },
        { type: 'url', offset: 9, length: 11 },
      ],
    });
    const broken = { type: 'text_link', offset: 0, length: 1, url: 'javascript:alert(1)' };
    expect(asked.said('sendMessage', { text: 'a', entities: [broken] })).toMatch(
      /entity URL 'javascript:alert\(1\)' is/,
    );
  });

  it('is kept under the next number (rule 31)', () => {
    asked.ask('sendMessage', { text: 'one' });
    const chat = { id: -1002100300401, title: 'Slow Reading', username: 'slow_reading', type: 'channel' };
    const options = { disable_notification: true, protect_content: true };
    expect(result('sendMessage', { text: 'two', ...options })).toEqual({
      message_id: 3,
      sender_chat: chat,
      chat,
      date: asked.now / 1000,
      text: 'two',
      has_protected_content: true,
    });
    expect(asked.practice.posts.map(({ message, silent }) => [message.text, silent])).toEqual([
      ['one', false],
      ['two', true],
    ]);
  });

  it('loses buttons without text, or beyond twelve in a row (rule 21)', () => {
    const row = Array.from({ length: 14 }, (_, index) => ({
      text: index === 0 ? '' : `${index}`,
      url: 'https://a.example/',
    }));
    asked.ask('sendMessage', { text: 'a', reply_markup: { inline_keyboard: [row] } });
    const [kept] = asked.practice.posts[0]?.message.reply_markup?.inline_keyboard ?? [];
    expect(kept).toHaveLength(12);
    expect(kept?.[0]?.text).toBe('1');
  });
});

describe('a channel', () => {
  it('that is public can be looked at by a bot outside it, which learns that it is outside (rule 17)', () => {
    const { strangerBot } = asked.practice.cast;
    const stranger = { token: strangerBot.token };
    expect(asked.said('getChat', {}, stranger)).toBe('ok');
    expect(result('getChatMember', { user_id: strangerBot.id }, stranger)).toMatchObject({ status: 'left' });
    const { privateChannel } = asked.practice.cast;
    expect(asked.said('getChat', { chat_id: privateChannel }, stranger)).toBe(
      '400 Bad Request: chat not found',
    );
  });

  it('says which rights there are (rule 20)', () => {
    asked.happens({ command: 'rights', edit: true });
    expect(result('getChatMember', { user_id: asked.practice.bot.id })).toMatchObject({
      status: 'administrator',
      can_post_messages: false,
      can_edit_messages: true,
      can_delete_messages: false,
    });
  });
});

describe('a person', () => {
  const chat_id = '7100200309';

  it('is written to by a bot once Start was pressed, and no more when it is blocked', () => {
    const post = () => asked.said('sendMessage', { chat_id, text: 'a' });
    expect(post()).toBe("403 Forbidden: bot can't initiate conversation with a user");
    asked.happens({ command: 'press-start' });
    expect(post()).toBe('ok');
    asked.happens({ command: 'block' });
    expect(post()).toBe('403 Forbidden: bot was blocked by the user');
  });

  it('is heard of by getUpdates until that is confirmed, unless a webhook hears it', () => {
    asked.happens({ command: 'press-start', payload: 'x1' });
    const [update] = result('getUpdates') as { update_id: number; message: { text: string } }[];
    expect(update?.message.text).toBe('/start x1');
    expect(result('getUpdates')).toHaveLength(1);
    expect(result('getUpdates', { offset: (update?.update_id ?? 0) + 1 })).toEqual([]);
    asked.happens({ command: 'webhook', on: true });
    expect(asked.said('getUpdates')).toMatch(
      /^409 Conflict: can't use getUpdates method while webhook is active/,
    );
  });
});
