import { checkLink } from '@/utils/post/links';
import { type Answer, badRequest } from './answer';

const MAXIMAL_BUTTONS = { inRow: 12, inAll: 300 };

export type Button = { text: string } & Record<string, unknown>;

/**
 * Rule 21: the rows of an inline keyboard, as a channel keeps them (tdlib/td `ReplyMarkup.cpp:591-812`); `null` when none was
 * given. Buttons without text and those over the limit are dropped without a word, as Telegram does.
 */
export function readKeyboard(value: string | undefined): { rows: Button[][] | null } | { refusal: Answer } {
  if (value === undefined || value === '') return { rows: null };
  const markup = parseObject(value);
  if (markup === undefined) return { refusal: badRequest("can't parse reply keyboard markup JSON object") };
  if (markup === null) return { refusal: badRequest('object expected as reply markup') };
  if (!Array.isArray(markup.inline_keyboard)) return { refusal: badRequest('inline keyboard expected') };

  const rows: Button[][] = [];
  for (const row of markup.inline_keyboard as unknown[]) {
    const kept: Button[] = [];
    for (const button of Array.isArray(row) ? (row as unknown[]) : []) {
      if (!isButton(button)) {
        const words = `can't parse inline keyboard button: Can't find field "text"`;
        return { refusal: badRequest(words) };
      }
      const words = whyNotInChannel(button);
      if (words !== null) return { refusal: badRequest(words) };
      const count = rows.flat().length + kept.length;
      if (button.text !== '' && kept.length < MAXIMAL_BUTTONS.inRow && count < MAXIMAL_BUTTONS.inAll)
        kept.push(button);
    }
    if (kept.length > 0) rows.push(kept);
  }
  return { rows };
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

function isButton(value: unknown): value is Button {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
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
