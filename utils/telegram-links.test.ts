import { describe, expect, it } from 'vitest';
import { channelLink, inviteLink } from './telegram-links';

describe('inviteLink', () => {
  it('asks for the rights to post, edit and delete, and for no other', () => {
    expect(inviteLink('clipper_bot')).toBe(
      'https://t.me/clipper_bot?startchannel&admin=post_messages+edit_messages+delete_messages',
    );
  });
});

describe('channelLink', () => {
  it('opens a public channel by its name', () => {
    expect(channelLink({ username: 'channel', chatId: '-1001234567890' })).toBe('https://t.me/channel');
  });

  it('opens a private channel by its number, at the end', () => {
    expect(channelLink({ username: null, chatId: '-1001234567890' })).toBe(
      'https://t.me/c/1234567890/999999999',
    );
  });
});
