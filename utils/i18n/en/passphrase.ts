/** Giving the passphrase before the bots' tokens, and setting one. */
export const passphrase = {
  current: 'Passphrase',
  next: 'New passphrase',
  nextHint: 'At least 8 characters; four or five words are better. Nobody can restore it.',
  repeated: 'New passphrase once more',
  missing: 'Type the passphrase.',
  wrong: 'This is not the passphrase.',
  short: 'It needs 8 characters at least.',
  different: 'This is not the same as above.',
  unlock: 'Unlock',
} as const;
