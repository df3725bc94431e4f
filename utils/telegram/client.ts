import { type Answer, readAnswer } from './answer';

/** A bot's line to Telegram. `apiRoot` is what stands in front of `/bot…`, without a slash at the end. */
export interface Line {
  apiRoot: string;
  token: string;
  fetch: typeof fetch;
  /** A signal that aborts after so long; the browser's own unless said. */
  timeout?: (milliseconds: number) => AbortSignal;
}

export type CallParameters = Readonly<Record<string, unknown>>;

/** A post may wait for long: Telegram fetches the link's preview before it answers. */
const PATIENCE_MILLISECONDS = 180_000;
/** A question that is not answered by then is asked again by hand. */
export const QUESTION_PATIENCE_MILLISECONDS = 20_000;
/** The slowest upload that is still waited for, about 130 kbit/s. */
const SLOWEST_BYTES_PER_SECOND = 16_000;

/**
 * Calls one Bot API method. It never throws, and no part of its answer holds the token or the address, which the token
 * is part of. `patienceMilliseconds` grows with the bytes to send.
 *
 * The body is urlencoded: a browser needs no permission and no preflight for it, and line breaks stay what they are.
 * (In a multipart form browsers write `\n` as `\r\n`, as HTML asks of them, which moves every entity after it.)
 */
export async function callBotApi(
  line: Line,
  method: string,
  parameters: CallParameters,
  patienceMilliseconds = PATIENCE_MILLISECONDS,
): Promise<Answer> {
  // Called as a method of `line`, a browser's fetch refuses.
  const { apiRoot, token, fetch, timeout = (milliseconds) => AbortSignal.timeout(milliseconds) } = line;
  const body = encodeParameters(parameters);
  const uploadSeconds = Math.ceil(body.toString().length / SLOWEST_BYTES_PER_SECOND);
  const signal = timeout(patienceMilliseconds + uploadSeconds * 1000);
  try {
    const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
      method: 'POST',
      body,
      signal,
      ...PRIVATE,
    });
    return readAnswer(response.status, await response.text());
  } catch {
    // What a browser says about a failed request can hold its address, so it is not passed on.
    return { kind: 'lost', why: signal.aborted ? 'timed-out' : 'no-answer', status: null };
  }
}

/** A file of Telegram's, or `null` when it cannot be had. `path` is `file_path` of getFile. */
export async function downloadFile(line: Line, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { apiRoot, token, fetch } = line;
  try {
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
      signal: AbortSignal.timeout(QUESTION_PATIENCE_MILLISECONDS),
      ...PRIVATE,
    });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** The token is in the address: it goes nowhere else, not by a redirection, not as referrer, not into a cache. */
const PRIVATE = {
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
  credentials: 'omit',
  cache: 'no-store',
} as const;

/** What is `undefined` or `null` is left out: Telegram reads a JSON null as the text "null" (td `HttpReader.cpp:673-700`). */
function encodeParameters(parameters: CallParameters): URLSearchParams {
  const encoded = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null) continue;
    encoded.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return encoded;
}
