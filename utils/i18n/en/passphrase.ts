/** The passphrase before the bots' tokens. */
export const passphrase = {
  title: 'Passphrase',
  state: {
    plain: 'No passphrase is set.',
    open: 'The token is encrypted, and unlocked until the browser is closed.',
    locked: 'The token is locked.',
  },
  about: {
    all: 'Keeps the bot’s token from whoever gets at this computer’s disk.',
    plain:
      'The token lies in this browser’s files as it is. With a passphrase it is encrypted, and you are asked once after each start of the browser. One that is here already can be found on the disk for a while yet: to be sure, replace it afterwards.',
    open: 'After the next start of the browser, posts wait until you give the passphrase.',
    locked: 'Posts wait until you give the passphrase.',
  },
  current: 'Passphrase',
  next: 'New passphrase',
  nextHint: 'At least 8 characters; four or five words are better. Nobody can restore it.',
  repeated: 'New passphrase once more',
  missing: 'Type the passphrase.',
  wrong: 'This is not the passphrase.',
  short: 'It needs 8 characters at least.',
  different: 'This is not the same as above.',
  unlock: 'Unlock',
  set: 'Set a passphrase',
  lock: 'Lock now',
  change: 'Change the passphrase',
  remove: 'Do without it',
  forgot: 'I have forgotten it',
  forgetting: {
    title: 'Throw the locked tokens away?',
    text: 'The tokens go, and the passphrase with them. Bots, channels, drafts and waiting posts stay. Then paste each bot’s token again: @BotFather shows it under /mybots.',
    confirm: 'Throw the tokens away',
  },
} as const;
