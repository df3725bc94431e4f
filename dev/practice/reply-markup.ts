import { checkLink } from '@/utils/post/links';
import { type Answer, badRequest } from './answer';

const MAXIMAL_BUTTONS = { inRow: 12, inAll: 300 };
const STYLES = ['primary', 'success', 'danger'];

export type Button = { text: string } & Record<string, unknown>;

/** What a request says of buttons: the rows of an inline keyboard, a keyboard of another kind, or nothing. */
export type Markup = { rows: Button[][] } | 'not-inline' | null;

/** Rule 14: reads `reply_markup` (telegram-bot-api `Client.cpp:9617-9760`). */
export function readMarkup(value: string | undefined): { markup: Markup } | { refusal: Answer } {
  if (value === undefined || value === '') return { markup: null };
  const json = parseObject(value);
  if (json === undefined) return { refusal: badRequest("can't parse reply keyboard markup JSON object") };
  if (json === null) return { refusal: badRequest('object expected as reply markup') };
  if (!Array.isArray(json.inline_keyboard)) return { markup: 'not-inline' };
  const rows: Button[][] = [];
  for (const row of json.inline_keyboard as unknown[]) {
    const buttons = Array.isArray(row) ? (row as unknown[]) : [];
    const words = buttons.map(whyNoButton).find((why) => why !== null);
    if (words) return { refusal: badRequest(`can't parse inline keyboard button: ${words}`) };
    rows.push(buttons as Button[]);
  }
  return { markup: { rows } };
}

/**
 * Rule 21: the rows as a channel keeps them (tdlib/td `ReplyMarkup.cpp:591-812`); `null` when there are none. Buttons without
 * text and those over the limit are dropped without a word, as Telegram does.
 */
export function keptRows(markup: Markup): { rows: Button[][] | null } | { refusal: Answer } {
  if (markup === null) return { rows: null };
  if (markup === 'not-inline') return { refusal: badRequest('inline keyboard expected') };
  const words = markup.rows
    .flat()
    .map(whyNotInChannel)
    .find((why) => why !== null);
  if (words) return { refusal: badRequest(words) };
  let room = MAXIMAL_BUTTONS.inAll;
  const rows: Button[][] = [];
  for (const row of markup.rows) {
    const kept = row.filter(({ text }) => text !== '').slice(0, Math.min(MAXIMAL_BUTTONS.inRow, room));
    room -= kept.length;
    if (kept.length > 0) rows.push(kept);
  }
  return { rows };
}

function whyNoButton(button: unknown): string | null {
  // Text alone is a button of the other keyboard.
  if (typeof button === 'string') return 'Text buttons are unallowed in the inline keyboard';
  if (typeof button !== 'object' || button === null || Array.isArray(button)) return 'expected an Object';
  if (!('text' in button)) return `Can't find field "text"`;
  if (typeof button.text !== 'string') return `Field "text" must be of type String`;
  if ('style' in button && !STYLES.includes(String(button.style))) return 'invalid button style specified';
  if (Object.keys(button).every((name) => name === 'text' || name === 'style'))
    return 'Text buttons are unallowed in the inline keyboard';
  return null;
}

function whyNotInChannel(button: Button): string | null {
  if ('switch_inline_query' in button || 'switch_inline_query_current_chat' in button) {
    return (
      "can't use switch_inline_query button in a channel chat, because users will not be able to use the button " +
      "without knowing bot's username"
    );
  }
  if (typeof button.url === 'string' && !checkLink(button.url).ok)
    return `inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`;
  return null;
}

/** `undefined` for what is no JSON, `null` for JSON that is no object. */
function parseObject(text: string): Record<string, unknown> | null | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return undefined;
  }
}
