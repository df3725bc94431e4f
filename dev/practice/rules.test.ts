import { expect, it } from 'vitest';
import { AskedPractice, type Asking } from './asked-practice';
import type { CommandRequest } from './command';
import { CAST } from './default-world';

/** The head of a PNG: as much of a picture as anybody looks at here. */
function picture(width: number, height: number, bytes = 64): Uint8Array {
  const file = new Uint8Array(bytes);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x89504e47);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return file;
}

const ITEM = { type: 'photo', media: 'https://a.example/1.jpg' };
const URL_BUTTON = { text: 'Read', url: 'https://a.example/' };
const MESSAGE = { message_id: 2 };
const FIRST = { text: 'first' };
const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and ' +
  'reply markup of the message';
const entities = (...list: unknown[]) => ({ text: 'a', entities: list });
const markup = (reply_markup: unknown) => ({ text: 'a', reply_markup });
const row = (...buttons: unknown[]) => markup({ inline_keyboard: [buttons] });
const KICKED: CommandRequest[] = [{ command: 'kick' }];
const rights = (post: boolean, edit: boolean, del = false): CommandRequest => ({
  command: 'rights',
  post,
  edit,
  delete: del,
});

interface Row {
  rule: number;
  /** The request, in the table's words. */
  of: string;
  method: string;
  values?: Record<string, unknown>;
  asking?: Asking;
  /** What happened before, after a first message was posted. */
  given?: CommandRequest[];
  /** The description without its prefix; `ok`. */
  says: string;
  status?: number;
}

const refusal = (
  rule: number,
  of: string,
  method: string,
  values: Row['values'],
  says: string,
  more: Partial<Row> = {},
): Row => ({
  rule,
  of,
  method,
  ...(values && { values }),
  says,
  ...more,
});

/** The rules of `telegram.md` 3.2, row by row: those that a call meets once its token is read. */
const ROWS: Row[] = [
  refusal(3, 'unknown or revoked token', 'getMe', {}, 'Unauthorized', {
    given: [{ command: 'revoke-token' }],
    status: 401,
  }),
  refusal(4, 'unknown method', 'sendStory', {}, 'method not found', { status: 404 }),
  refusal(4, 'method names in any case', 'GETME', {}, 'ok'),
  refusal(6, 'text ""', 'sendMessage', { text: '' }, 'message text is empty'),
  refusal(6, 'text missing', 'sendMessage', {}, 'message text is empty'),
  refusal(7, 'text over 32768 bytes', 'sendMessage', { text: 'я'.repeat(16_385) }, 'text is too long'),
  refusal(
    7,
    'caption over 32768 bytes',
    'sendPhoto',
    { photo: 'id', caption: 'я'.repeat(16_385) },
    'text is too long',
  ),
  refusal(
    8,
    'parse_mode there is not',
    'sendMessage',
    { text: 'a', parse_mode: 'bbcode' },
    'unsupported parse_mode',
  ),
  refusal(
    8,
    'parse_mode null, which is the string',
    'sendMessage',
    { text: 'a', parse_mode: 'null' },
    'unsupported parse_mode',
  ),
  refusal(8, 'parse_mode none', 'sendMessage', { text: 'a', parse_mode: 'None' }, 'ok'),
  refusal(
    10,
    'an entity without offset',
    'sendMessage',
    entities({ length: 1, type: 'bold' }),
    'can\'t parse MessageEntity: Can\'t find field "offset"',
  ),
  refusal(
    10,
    'an entity whose length is no number',
    'sendMessage',
    entities({ offset: 0, length: 'x', type: 'bold' }),
    'can\'t parse MessageEntity: Field "length" must be of type Number',
  ),
  refusal(
    10,
    'an entity of no known type',
    'sendMessage',
    entities({ offset: 0, length: 1, type: 'marquee' }),
    "can't parse MessageEntity: Unsupported type specified",
  ),
  refusal(
    10,
    'an entity that is no object',
    'sendMessage',
    entities('bold'),
    "can't parse MessageEntity: expected an Object",
  ),
  refusal(10, 'unparsable entities', 'sendMessage', { text: 'a', entities: '[{' }, 'ok'),
  refusal(
    11,
    'link_preview_options that is no JSON',
    'sendMessage',
    { text: 'a', link_preview_options: '{' },
    "can't parse link preview options JSON object",
  ),
  refusal(
    11,
    'link_preview_options that is no object',
    'sendMessage',
    { text: 'a', link_preview_options: '[]' },
    'object expected as link preview options',
  ),
  ...['photo', 'video', 'animation', 'document'].map((kind) =>
    refusal(
      12,
      `${kind} without file, file_id or URL`,
      `send${kind}`,
      {},
      `there is no ${kind} in the request`,
    ),
  ),
  refusal(13, 'media missing', 'sendMediaGroup', {}, 'parameter "media" is required'),
  refusal(13, 'media that is no JSON', 'sendMediaGroup', { media: '[' }, "can't parse media JSON object"),
  refusal(13, 'media that is no array', 'sendMediaGroup', { media: {} }, 'expected an Array of InputMedia'),
  refusal(
    13,
    'an item without media',
    'sendMediaGroup',
    { media: [{ type: 'photo' }] },
    "can't parse InputMedia: media not found",
  ),
  refusal(
    13,
    'an animation in an album',
    'sendMediaGroup',
    { media: [{ ...ITEM, type: 'animation' }] },
    'can\'t parse InputMedia: type "animation" can\'t be used in sendMediaGroup',
  ),
  refusal(
    13,
    'an item of no known type',
    'sendMediaGroup',
    { media: [{ ...ITEM, type: 'smell' }] },
    'can\'t parse InputMedia: type "smell" is unsupported',
  ),
  refusal(
    14,
    'reply_markup that is no JSON',
    'sendMessage',
    markup('{'),
    "can't parse reply keyboard markup JSON object",
  ),
  refusal(
    14,
    'reply_markup that is no object',
    'sendMessage',
    markup('null'),
    'object expected as reply markup',
  ),
  refusal(
    14,
    'a button of text alone',
    'sendMessage',
    row({ text: 'a' }),
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ),
  refusal(
    14,
    'a button without text',
    'sendMessage',
    row({ url: 'https://a.example/' }),
    'can\'t parse inline keyboard button: Can\'t find field "text"',
  ),
  refusal(
    14,
    'a button of no known style',
    'sendMessage',
    row({ ...URL_BUTTON, style: 'loud' }),
    "can't parse inline keyboard button: invalid button style specified",
  ),
  refusal(
    14,
    'is looked at before the chat',
    'sendMessage',
    { ...markup('{'), chat_id: '' },
    "can't parse reply keyboard markup JSON object",
  ),
  refusal(15, 'chat_id empty', 'sendMessage', { text: 'a', chat_id: '' }, 'chat_id is empty'),
  refusal(16, 'unknown chat', 'sendMessage', { text: 'a', chat_id: '@nobody_knows' }, 'chat not found'),
  refusal(16, '@name of a user', 'sendMessage', { text: 'a', chat_id: CAST.person }, 'chat not found'),
  refusal(
    16,
    'a link in the place of a name',
    'sendMessage',
    { text: 'a', chat_id: 'https://t.me/slow_reading' },
    'chat not found',
  ),
  refusal(
    17,
    'bot left: writes to a public channel',
    'sendMessage',
    FIRST,
    'bot is not a member of the channel chat',
    { given: [{ command: 'leave' }], status: 403 },
  ),
  refusal(
    17,
    'bot left: edits in a public channel',
    'editMessageText',
    { ...MESSAGE, text: 'b' },
    'bot is not a member of the channel chat',
    { given: [{ command: 'leave' }], status: 403 },
  ),
  refusal(17, 'bot left: reads of a public channel', 'getChat', {}, 'ok', { given: [{ command: 'leave' }] }),
  refusal(17, 'bot banned: writes', 'sendMessage', FIRST, 'bot was kicked from the channel chat', {
    given: KICKED,
    status: 403,
  }),
  refusal(
    17,
    'bot banned: any method of a private channel',
    'getChat',
    { chat_id: CAST.privateChannel },
    'bot was kicked from the channel chat',
    { given: [{ command: 'kick', chat: CAST.privateChannel }], status: 403 },
  ),
  refusal(18, 'edit: message_id missing', 'editMessageText', FIRST, 'message to edit not found'),
  refusal(
    18,
    'edit: message_id unknown',
    'editMessageText',
    { ...FIRST, message_id: 99 },
    'message to edit not found',
  ),
  refusal(18, 'pin: message_id unknown', 'pinChatMessage', { message_id: 99 }, 'message to pin not found'),
  refusal(
    18,
    'copy: message_id unknown',
    'copyMessage',
    { from_chat_id: CAST.publicChannel, message_id: 99 },
    'message to copy not found',
  ),
  refusal(
    18,
    'delete: message_id unknown',
    'deleteMessage',
    { message_id: 99 },
    'message to delete not found',
  ),
  refusal(
    18,
    'deleteMessage without a chat',
    'deleteMessage',
    { ...MESSAGE, chat_id: '' },
    'chat identifier is not specified',
  ),
  refusal(18, 'deleteMessage without a message', 'deleteMessage', {}, 'message identifier is not specified'),
  refusal(
    19,
    'more than 100 messages',
    'deleteMessages',
    { message_ids: Array.from({ length: 101 }, (_, index) => index + 1) },
    'too many message identifiers specified',
  ),
  refusal(19, 'no messages', 'deleteMessages', { message_ids: [] }, 'message identifiers are not specified'),
  refusal(19, 'unknown ids are skipped', 'deleteMessages', { message_ids: [2, 99] }, 'ok'),
  refusal(
    20,
    'sendMessage without can_post_messages',
    'sendMessage',
    FIRST,
    'need administrator rights in the channel chat',
    { given: [rights(false, true)] },
  ),
  refusal(
    20,
    'sendPhoto without can_post_messages',
    'sendPhoto',
    { photo: 'id' },
    'need administrator rights in the channel chat',
    { given: [rights(false, true)] },
  ),
  refusal(
    20,
    'copyMessage without can_post_messages',
    'copyMessage',
    { ...MESSAGE, from_chat_id: CAST.publicChannel },
    'need administrator rights in the channel chat',
    { given: [rights(false, true)] },
  ),
  refusal(
    21,
    'reply_markup not inline',
    'sendMessage',
    markup({ keyboard: [[{ text: 'a' }]] }),
    'inline keyboard expected',
  ),
  refusal(
    21,
    'switch_inline_query',
    'sendMessage',
    row({ text: 'a', switch_inline_query: 'q' }),
    "can't use switch_inline_query button in a channel chat, because users will not be able to use the button without knowing bot's username",
  ),
  refusal(
    21,
    'bad url',
    'sendMessage',
    row({ text: 'a', url: 'javascript:1' }),
    "inline keyboard button URL 'javascript:1' is invalid: Wrong HTTP URL",
  ),
  refusal(22, 'nothing that can be seen', 'sendMessage', { text: '\u200b \n' }, 'text must be non-empty'),
  refusal(
    22,
    'nothing that can be seen, with link_preview_options.url',
    'sendMessage',
    { text: '\u200b', link_preview_options: { url: 'https://a.example/' } },
    'ok',
  ),
  refusal(23, '4097 code points', 'sendMessage', { text: '😀'.repeat(4_097) }, 'message is too long'),
  refusal(23, '4096 code points', 'sendMessage', { text: '😀'.repeat(4_096) }, 'ok'),
  refusal(
    24,
    'photo over 10 MiB',
    'sendPhoto',
    {},
    'file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes',
    { asking: { files: { photo: picture(100, 100, 10_485_761) } } },
  ),
  refusal(24, 'photo of 0 bytes', 'sendPhoto', {}, 'file must be non-empty', {
    asking: { files: { photo: new Uint8Array(0) } },
  }),
  refusal(24, 'photo with width + height > 10000', 'sendPhoto', {}, 'PHOTO_INVALID_DIMENSIONS', {
    asking: { files: { photo: picture(6_000, 4_001) } },
  }),
  refusal(24, 'photo with ratio > 20', 'sendPhoto', {}, 'PHOTO_INVALID_DIMENSIONS', {
    asking: { files: { photo: picture(2_100, 100) } },
  }),
  refusal(24, 'photo at the limits', 'sendPhoto', {}, 'ok', {
    asking: { files: { photo: picture(5_000, 5_000) } },
  }),
  refusal(24, 'a wide picture as a document', 'sendDocument', {}, 'ok', {
    asking: { files: { document: picture(2_100, 100) } },
  }),
  refusal(25, 'no messages in an album', 'sendMediaGroup', { media: [] }, 'there are no messages to send'),
  refusal(
    25,
    'eleven messages in an album',
    'sendMediaGroup',
    { media: Array(11).fill(ITEM) },
    'too many messages to send as an album',
  ),
  refusal(
    25,
    'documents among other kinds',
    'sendMediaGroup',
    { media: [ITEM, { ...ITEM, type: 'document' }] },
    "document can't be mixed with other media types",
  ),
  refusal(
    25,
    'audio among other kinds',
    'sendMediaGroup',
    { media: [ITEM, { ...ITEM, type: 'audio' }] },
    "audio can't be mixed with other media types",
  ),
  refusal(
    25,
    'unequal show_caption_above_media',
    'sendMediaGroup',
    { media: [ITEM, { ...ITEM, show_caption_above_media: true }] },
    'parameter show_caption_above_media must be the same for all messages',
  ),
  refusal(
    25,
    'reply_markup of an album is ignored',
    'sendMediaGroup',
    { media: [ITEM, ITEM], reply_markup: '{' },
    'ok',
  ),
  refusal(26, 'edit same content', 'editMessageText', { ...MESSAGE, ...FIRST }, NOT_MODIFIED),
  refusal(26, 'edit same buttons', 'editMessageReplyMarkup', MESSAGE, NOT_MODIFIED),
  refusal(
    27,
    'caption of a text message',
    'editMessageCaption',
    { ...MESSAGE, caption: 'b' },
    'there is no caption in the message to edit',
  ),
  refusal(
    27,
    'own post without can_post_messages',
    'editMessageText',
    { ...MESSAGE, text: 'b' },
    "message can't be edited",
    { given: [rights(false, true)] },
  ),
  refusal(27, 'own post without can_edit_messages', 'editMessageText', { ...MESSAGE, text: 'b' }, 'ok', {
    given: [rights(true, false)],
  }),
  refusal(
    28,
    'pin without can_edit_messages',
    'pinChatMessage',
    MESSAGE,
    'not enough rights to manage pinned messages in the chat',
    { given: [rights(true, false, true)] },
  ),
  refusal(28, 'pin with can_edit_messages', 'pinChatMessage', MESSAGE, 'ok'),
  refusal(29, 'delete after 48 h', 'deleteMessage', MESSAGE, "message can't be deleted", {
    given: [{ command: 'clock', offsetSeconds: 48 * 3600 + 1 }],
  }),
  refusal(29, 'delete without a right', 'deleteMessage', MESSAGE, "message can't be deleted", {
    given: [rights(false, true)],
  }),
];

const PREFIX: Record<number, string> = {
  400: 'Bad Request: ',
  401: '',
  403: 'Forbidden: ',
  404: 'Not Found: ',
};

it.each(ROWS)(
  'rule $rule, $of, is answered: $says',
  ({ method, values, asking, given = [], says, status = 400 }) => {
    const asked = new AskedPractice();
    asked.ask('sendMessage', FIRST);
    for (const command of given) asked.happens(command);
    expect(asked.said(method, values, asking)).toBe(
      says === 'ok' ? 'ok' : `${status} ${PREFIX[status]}${says}`,
    );
  },
);

it('has a row for every rule from the token to the message; the others are told over HTTP', () => {
  const overHttp = [1, 2, 5, 30, 31, 32, 33, 34];
  // Telegram's own code reads a parse_mode: telegram-text.test.ts.
  const elsewhere = [9];
  const all = new Set([...ROWS.map(({ rule }) => rule), ...overHttp, ...elsewhere]);
  expect([...all].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 34 }, (_, index) => index + 1));
});
