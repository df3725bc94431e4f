import type { CommandRequest } from '../command';
import { CAST } from '../default-world';
import { FIRST, MESSAGE, type Row, row } from './row';

const KICKED: CommandRequest[] = [{ command: 'kick' }];
const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and ' +
  'reply markup of the message';

const rights = (post: boolean, edit: boolean, del = false): CommandRequest => ({
  command: 'rights',
  post,
  edit,
  delete: del,
});

/** Which chat and message a call finds, and what the bot may do there. */
export const CHATS: Row[] = [
  row(15, 'chat_id empty', 'sendMessage', { text: 'a', chat_id: '' }, 'chat_id is empty'),
  row(16, 'unknown chat', 'sendMessage', { text: 'a', chat_id: '@nobody_knows' }, 'chat not found'),
  row(16, '@name of a user', 'sendMessage', { text: 'a', chat_id: CAST.person }, 'chat not found'),
  row(
    16,
    'a link in the place of a name',
    'sendMessage',
    { text: 'a', chat_id: 'https://t.me/slow_reading' },
    'chat not found',
  ),
  row(
    17,
    'bot left: writes to a public channel',
    'sendMessage',
    FIRST,
    'bot is not a member of the channel chat',
    { given: [{ command: 'leave' }], status: 403 },
  ),
  row(
    17,
    'bot left: edits in a public channel',
    'editMessageText',
    { ...MESSAGE, text: 'b' },
    'bot is not a member of the channel chat',
    { given: [{ command: 'leave' }], status: 403 },
  ),
  row(17, 'bot left: reads of a public channel', 'getChat', {}, 'ok', { given: [{ command: 'leave' }] }),
  row(17, 'bot banned: writes', 'sendMessage', FIRST, 'bot was kicked from the channel chat', {
    given: KICKED,
    status: 403,
  }),
  row(
    17,
    'bot banned: any method of a private channel',
    'getChat',
    { chat_id: CAST.privateChannel },
    'bot was kicked from the channel chat',
    { given: [{ command: 'kick', chat: CAST.privateChannel }], status: 403 },
  ),
  row(18, 'edit: message_id missing', 'editMessageText', FIRST, 'message to edit not found'),
  row(
    18,
    'edit: message_id unknown',
    'editMessageText',
    { ...FIRST, message_id: 99 },
    'message to edit not found',
  ),
  row(18, 'pin: message_id unknown', 'pinChatMessage', { message_id: 99 }, 'message to pin not found'),
  row(
    18,
    'copy: message_id unknown',
    'copyMessage',
    { from_chat_id: CAST.publicChannel, message_id: 99 },
    'message to copy not found',
  ),
  row(18, 'delete: message_id unknown', 'deleteMessage', { message_id: 99 }, 'message to delete not found'),
  row(
    18,
    'deleteMessage without a chat',
    'deleteMessage',
    { ...MESSAGE, chat_id: '' },
    'chat identifier is not specified',
  ),
  row(18, 'deleteMessage without a message', 'deleteMessage', {}, 'message identifier is not specified'),
  row(
    19,
    'more than 100 messages',
    'deleteMessages',
    { message_ids: Array.from({ length: 101 }, (_, index) => index + 1) },
    'too many message identifiers specified',
  ),
  row(19, 'no messages', 'deleteMessages', { message_ids: [] }, 'message identifiers are not specified'),
  row(19, 'unknown ids are skipped', 'deleteMessages', { message_ids: [2, 99] }, 'ok'),
  row(
    20,
    'sendMessage without can_post_messages',
    'sendMessage',
    FIRST,
    'need administrator rights in the channel chat',
    { given: [rights(false, true)] },
  ),
  row(
    20,
    'sendPhoto without can_post_messages',
    'sendPhoto',
    { photo: 'id' },
    'need administrator rights in the channel chat',
    { given: [rights(false, true)] },
  ),
  row(
    20,
    'copyMessage without can_post_messages',
    'copyMessage',
    { ...MESSAGE, from_chat_id: CAST.publicChannel },
    'need administrator rights in the channel chat',
    { given: [rights(false, true)] },
  ),
  row(26, 'edit same content', 'editMessageText', { ...MESSAGE, ...FIRST }, NOT_MODIFIED),
  row(26, 'edit same buttons', 'editMessageReplyMarkup', MESSAGE, NOT_MODIFIED),
  row(
    27,
    'caption of a text message',
    'editMessageCaption',
    { ...MESSAGE, caption: 'b' },
    'there is no caption in the message to edit',
  ),
  row(
    27,
    'own post without can_post_messages',
    'editMessageText',
    { ...MESSAGE, text: 'b' },
    "message can't be edited",
    { given: [rights(false, true)] },
  ),
  row(27, 'own post without can_edit_messages', 'editMessageText', { ...MESSAGE, text: 'b' }, 'ok', {
    given: [rights(true, false)],
  }),
  row(
    28,
    'pin without can_edit_messages',
    'pinChatMessage',
    MESSAGE,
    'not enough rights to manage pinned messages in the chat',
    { given: [rights(true, false, true)] },
  ),
  row(28, 'pin with can_edit_messages', 'pinChatMessage', MESSAGE, 'ok'),
  row(29, 'delete after 48 h', 'deleteMessage', MESSAGE, "message can't be deleted", {
    given: [{ command: 'clock', offsetSeconds: 48 * 3600 + 1 }],
  }),
  row(29, 'delete without a right', 'deleteMessage', MESSAGE, "message can't be deleted", {
    given: [rights(false, true)],
  }),
];
