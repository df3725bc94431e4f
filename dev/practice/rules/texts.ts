import { type Row, row } from './row';

const entities = (...list: unknown[]) => ({ text: 'a', entities: list });
const markup = (reply_markup: unknown) => ({ text: 'a', reply_markup });
const buttons = (...list: unknown[]) => markup({ inline_keyboard: [list] });
const URL_BUTTON = { text: 'Read', url: 'https://a.example/' };

/** What a text, its formatting and its buttons meet. */
export const TEXTS: Row[] = [
  row(3, 'unknown or revoked token', 'getMe', {}, 'Unauthorized', {
    given: [{ command: 'revoke-token' }],
    status: 401,
  }),
  row(4, 'unknown method', 'sendStory', {}, 'method not found', { status: 404 }),
  row(4, 'method names in any case', 'GETME', {}, 'ok'),
  row(6, 'text ""', 'sendMessage', { text: '' }, 'message text is empty'),
  row(6, 'text missing', 'sendMessage', {}, 'message text is empty'),
  row(7, 'text over 32768 bytes', 'sendMessage', { text: 'я'.repeat(16_385) }, 'text is too long'),
  row(
    8,
    'parse_mode there is not',
    'sendMessage',
    { text: 'a', parse_mode: 'bbcode' },
    'unsupported parse_mode',
  ),
  row(
    8,
    'parse_mode null, which is the string',
    'sendMessage',
    { text: 'a', parse_mode: 'null' },
    'unsupported parse_mode',
  ),
  row(8, 'parse_mode none', 'sendMessage', { text: 'a', parse_mode: 'None' }, 'ok'),
  row(
    10,
    'an entity without offset',
    'sendMessage',
    entities({ length: 1, type: 'bold' }),
    'can\'t parse MessageEntity: Can\'t find field "offset"',
  ),
  row(
    10,
    'an entity whose length is no number',
    'sendMessage',
    entities({ offset: 0, length: 'x', type: 'bold' }),
    'can\'t parse MessageEntity: Field "length" must be of type Number',
  ),
  row(
    10,
    'an entity of no known type',
    'sendMessage',
    entities({ offset: 0, length: 1, type: 'marquee' }),
    "can't parse MessageEntity: Unsupported type specified",
  ),
  row(
    10,
    'an entity that is no object',
    'sendMessage',
    entities('bold'),
    "can't parse MessageEntity: expected an Object",
  ),
  row(10, 'unparsable entities', 'sendMessage', { text: 'a', entities: '[{' }, 'ok'),
  row(
    11,
    'link_preview_options that is no JSON',
    'sendMessage',
    { text: 'a', link_preview_options: '{' },
    "can't parse link preview options JSON object",
  ),
  row(
    11,
    'link_preview_options that is no object',
    'sendMessage',
    { text: 'a', link_preview_options: '[]' },
    'object expected as link preview options',
  ),
  row(
    14,
    'reply_markup that is no JSON',
    'sendMessage',
    markup('{'),
    "can't parse reply keyboard markup JSON object",
  ),
  row(14, 'reply_markup that is no object', 'sendMessage', markup('null'), 'object expected as reply markup'),
  row(
    14,
    'a button of text alone',
    'sendMessage',
    buttons({ text: 'a' }),
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ),
  row(
    14,
    'a button without text',
    'sendMessage',
    buttons({ url: 'https://a.example/' }),
    'can\'t parse inline keyboard button: Can\'t find field "text"',
  ),
  row(
    14,
    'a button of no known style',
    'sendMessage',
    buttons({ ...URL_BUTTON, style: 'loud' }),
    "can't parse inline keyboard button: invalid button style specified",
  ),
  row(
    14,
    'is looked at before the chat',
    'sendMessage',
    { ...markup('{'), chat_id: '' },
    "can't parse reply keyboard markup JSON object",
  ),
  row(
    21,
    'reply_markup not inline',
    'sendMessage',
    markup({ keyboard: [[{ text: 'a' }]] }),
    'inline keyboard expected',
  ),
  row(
    21,
    'switch_inline_query',
    'sendMessage',
    buttons({ text: 'a', switch_inline_query: 'q' }),
    "can't use switch_inline_query button in a channel chat, because users will not be able to use the button without knowing bot's username",
  ),
  row(
    21,
    'bad url',
    'sendMessage',
    buttons({ text: 'a', url: 'javascript:1' }),
    "inline keyboard button URL 'javascript:1' is invalid: Wrong HTTP URL",
  ),
  row(22, 'nothing that can be seen', 'sendMessage', { text: '\u200b \n' }, 'text must be non-empty'),
  row(
    22,
    'nothing that can be seen, with link_preview_options.url',
    'sendMessage',
    { text: '\u200b', link_preview_options: { url: 'https://a.example/' } },
    'ok',
  ),
  row(23, '4097 code points', 'sendMessage', { text: '😀'.repeat(4_097) }, 'message is too long'),
  row(23, '4096 code points', 'sendMessage', { text: '😀'.repeat(4_096) }, 'ok'),
];
