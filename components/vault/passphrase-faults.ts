/** What stands in a form that asks for a passphrase; `null`: it is not asked for. */
export interface Passphrases {
  current: string | null;
  next: string | null;
  repeated: string | null;
}

/** Shorter ones are guessed, however slow each guess is made. */
export const SHORTEST_PASSPHRASE = 8;

export interface PassphraseFaults {
  current: 'missing' | null;
  next: 'short' | null;
  repeated: 'different' | null;
}

/** What is wrong with them before anybody tries them out. */
export function passphraseFaults({ current, next, repeated }: Passphrases): PassphraseFaults {
  const isShort = next !== null && [...next].length < SHORTEST_PASSPHRASE;
  return {
    current: current === '' ? 'missing' : null,
    next: isShort ? 'short' : null,
    repeated: !isShort && next !== repeated ? 'different' : null,
  };
}
