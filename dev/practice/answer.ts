/** What the Bot API says, before it is written to the socket. The HTTP status equals `error_code`. */
export interface Answer {
  status: number;
  body: { ok: true; result: unknown } | Refusal;
}

export interface Refusal {
  ok: false;
  error_code: number;
  description: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
}

const PREFIXES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  500: 'Internal Server Error',
};

export const accepted = (result: unknown): Answer => ({ status: 200, body: { ok: true, result } });

/**
 * A refusal as the HTTP client sees it: prefix by status, and the first letter of TDLib's own words in lower case
 * unless the second is upper case or `_` (tdlib/telegram-bot-api `Client.cpp:71-205`, fail_query_with_error).
 */
export function refused(status: number, words = ''): Answer {
  const prefix = PREFIXES[status] ?? '';
  const lowered = /^.[_A-Z]/.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
  const description = words === '' ? prefix : `${prefix}: ${lowered}`;
  return { status, body: { ok: false, error_code: status, description } };
}

export const badRequest = (words: string): Answer => refused(400, words);

export const conflict = (words: string): Answer => refused(409, words);

export function tooManyRequests(retryAfterSeconds: number): Answer {
  const description = `Too Many Requests: retry after ${retryAfterSeconds}`;
  return {
    status: 429,
    body: { ok: false, error_code: 429, description, parameters: { retry_after: retryAfterSeconds } },
  };
}
