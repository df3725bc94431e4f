/** Text sealed with AES-256-GCM: unreadable, and told from any other, without its key. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** 32 bytes that open what they sealed. */
export type SealingKey = Uint8Array<ArrayBuffer>;

/** What makes two equal passphrases two keys, and trying one out slow. Both may be known to everybody. */
export interface Hardening {
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
}

/** As many as OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256: some tenths of a second for each guess. */
const ITERATIONS = 600_000;

export function newHardening(): Hardening {
  return { salt: crypto.getRandomValues(new Uint8Array(16)), iterations: ITERATIONS };
}

/** The key of a passphrase, by PBKDF2 with SHA-256. However it was typed (NFKC), the same words give the same key. */
export async function keyFrom(passphrase: string, { salt, iterations }: Hardening): Promise<SealingKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const options = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(options, material, 256));
}

/** Seals `text`. `label` tells what it is, and has to be the same when it is opened: sealed texts cannot change places. */
export async function seal(key: SealingKey, text: string, label: string): Promise<Sealed> {
  // 12 random bytes, never used twice with a key (NIST SP 800-38D, 8.2.2).
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt(
    algorithm(iv, label),
    await imported(key),
    new TextEncoder().encode(text),
  );
  return { iv, bytes: new Uint8Array(bytes) };
}

/** The text that was sealed; `null` with another key or label, or when it was tampered with. */
export async function unseal(key: SealingKey, { iv, bytes }: Sealed, label: string): Promise<string | null> {
  try {
    const text = await crypto.subtle.decrypt(algorithm(iv, label), await imported(key), bytes);
    return new TextDecoder().decode(text);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, label: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(label),
});

const imported = (key: SealingKey) =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
