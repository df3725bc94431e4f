/** The parameters of one call, wherever they came from. Values are what the server's reader sees: strings. */
export interface Parameters {
  values: Map<string, string>;
  files: Map<string, SentFile>;
}

/** A file that came with the call. */
export interface SentFile {
  name: string;
  size: number;
  bytes: Uint8Array;
}

const MAXIMAL_PARAMETER_BYTES = 2 ** 20;
const MAXIMAL_FILE_BYTES = 50 * 2 ** 20;

/**
 * Query, JSON, urlencoded and multipart are one to the Bot API; the first of a name wins, the query being read first.
 * A body that cannot be read is ignored, its parameters just look missing (tdlib/td `HttpReader.cpp:216-230`).
 * Answers the words of a 413 when it is too much (`HttpReader.h:108-112`).
 */
export async function readParameters(
  query: URLSearchParams,
  contentType: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<Parameters | { tooLarge: string }> {
  const parameters: Parameters = { values: new Map(), files: new Map() };
  for (const [name, value] of query) keepFirst(parameters, name, value);
  for (const [name, value] of await bodyEntries(contentType, body))
    keepFirst(parameters, name, typeof value === 'string' ? value : await sentFile(value));

  let bytes = 0;
  for (const [name, value] of parameters.values) bytes += Buffer.byteLength(name) + Buffer.byteLength(value);
  if (bytes > MAXIMAL_PARAMETER_BYTES) return { tooLarge: 'too many parameters' };
  if ([...parameters.files.values()].some((file) => file.size > MAXIMAL_FILE_BYTES)) return { tooLarge: '' };
  return parameters;
}

async function sentFile(file: File): Promise<SentFile> {
  return { name: file.name, size: file.size, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function keepFirst(parameters: Parameters, name: string, value: string | SentFile): void {
  if (parameters.values.has(name) || parameters.files.has(name)) return;
  if (typeof value === 'string') parameters.values.set(name, value);
  else parameters.files.set(name, value);
}

async function bodyEntries(
  contentType: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<Iterable<[string, string | File]>> {
  if (/^application\/json\b/i.test(contentType)) return jsonEntries(new TextDecoder().decode(body));
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType)) {
    try {
      return [...(await new Response(body, { headers: { 'content-type': contentType } }).formData())];
    } catch {
      return [];
    }
  }
  return [];
}

/** A value that is no string keeps its JSON text, so `null` is the string "null" (`HttpReader.cpp:673-700`). */
function jsonEntries(text: string): [string, string][] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([name, field]) => [
    name,
    typeof field === 'string' ? field : JSON.stringify(field),
  ]);
}

/** `true`, `yes` and `1` are yes, everything else is no (`Client.cpp:9357`). */
export function isTrue(value: string | undefined): boolean {
  return ['true', 'yes', '1'].includes((value ?? '').toLowerCase());
}
