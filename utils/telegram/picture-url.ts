/** How the files begin that may stand as a bot's picture; Telegram's own answer calls every file an octet stream. */
const BEGINNINGS: readonly [type: string, bytes: readonly number[]][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46]],
];
const MAXIMAL_BYTES = 512 * 1024;

/** The picture as a `data:` URL, or `null` for what is none or is too large to be kept beside the bot's name. */
export function pictureUrl(bytes: Uint8Array<ArrayBuffer>): string | null {
  const type = BEGINNINGS.find(([, beginning]) =>
    beginning.every((byte, index) => bytes[index] === byte),
  )?.[0];
  if (type === undefined || bytes.length > MAXIMAL_BYTES) return null;
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:${type};base64,${btoa(binary)}`;
}
