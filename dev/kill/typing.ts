import { setTimeout as pause } from 'node:timers/promises';
import type { Author } from '@/dev/author/author';
import { type Composer, MOD } from '@/dev/author/composer';
import { countRecords } from '@/dev/author/database';
import type { Servers } from '@/dev/author/servers';
import { killBrowser } from '@/dev/browser/kill';
import { until } from '@/dev/browser/until';
import { Random } from '@/dev/simulate/random';
import { withKeptProfile } from './kept-profile';
import { storedLines } from './stored-draft';
import { lostInputs, type Typed } from './typed-text';

/** Ten keys a second, for 0.3 to 4 s. */
const KEY_MS = 100;
const FEWEST_KEYS = 3;
const MOST_KEYS = { 'ten-a-second': 40, 'once-stored': 8 };
/** Within so long after a key its input is on its way into the database: every other kill falls there. */
const ON_ITS_WAY_MS = 20;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzабвгдежзиклмнопрстуфхцчшыэюя     \n', '🙂', '👩🏽‍🔬'];

export interface TypingOptions {
  seed: number;
  kills: number;
  /**
   * At ten keys a second a machine that is busy with other things may be behind by more than one input; a key that waits until the
   * last one is stored is behind by one at most on any machine.
   */
  pace: keyof typeof MOST_KEYS;
}

/**
 * An author types into one draft, whose browser is killed again and again and opened on the same profile: by the tables and by the
 * composer all is there but the last inputs, and undo leads back to the draft as it was begun, redo forth again.
 *
 * The seed says what is typed and when the browser is killed; what the machine does at that moment it cannot say.
 *
 * @param tell hears after each kill how many of the inputs that were seen are lost; it should be one at most.
 * @throws at the first kill after which this is not so, with what was found.
 */
export function typeAndBeKilled(
  servers: Servers,
  { seed, kills, pace }: TypingOptions,
  tell: (lost: number) => void,
): Promise<void> {
  const random = new Random(seed);
  return withKeptProfile(servers, async (reopen) => {
    let author = await reopen();
    await author.connect('en');
    let composer = await composeAt(author);
    const begun = await composer.lines();
    for (let kill = 0; kill < kills; kill++) {
      const typed = await typeUntilKilled(author, composer, random, pace);
      author = await reopen();
      const stored = await storedLines(author.running);
      const lost = lostInputs(typed, stored.join('\n'));
      if (lost === null) throw new Error(`${describe(typed)} is stored as ${quote(stored)}.`);
      composer = await composeAt(author);
      expectSame(await composer.lines(), stored, 'The composer');
      expectSame(await composer.pressToTheEnd(MOD, 'z'), begun, 'Undo');
      expectSame(await composer.pressToTheEnd(MOD, 'y'), stored, 'Redo');
      tell(lost);
    }
  });
}

/** The composer on the demo article, with the keys' way to its text open and the caret at the end. */
async function composeAt(author: Author): Promise<Composer> {
  const composer = await author.compose(await author.read('en'));
  await (await composer.textbox()).focus();
  await until(
    () => composer.page.evaluate("document.hasFocus() && document.activeElement?.role === 'textbox'"),
    'keys to reach the post',
  );
  await composer.press(MOD, 'End');
  return composer;
}

async function typeUntilKilled(
  { running }: Author,
  composer: Composer,
  random: Random,
  pace: TypingOptions['pace'],
): Promise<Typed> {
  await composer.press(MOD, 'End');
  const before = (await composer.lines()).join('\n');
  const lastKey = random.between(FEWEST_KEYS, MOST_KEYS[pace]);
  const afterKeyMs = random.chance(0.5) ? random.next() * ON_ITS_WAY_MS : random.next() * KEY_MS;
  const inputs: string[] = [];
  const count = () => countRecords(composer.page, 'draftSteps');
  const stored = await count();
  let seen = 0;
  let killing: Promise<void> | undefined;
  try {
    for (;;) {
      const nextKey = pause(pace === 'ten-a-second' ? KEY_MS : 0);
      const letter = random.pick(LETTERS);
      inputs.push(letter);
      if (inputs.length === lastKey) killing = pause(afterKeyMs).then(() => killBrowser(running.browser));
      // An emoji of several code points is one input; `type` would make one of each.
      await ([...letter].length > 1 ? composer.insert(letter) : composer.type(letter));
      seen = inputs.length;
      await nextKey;
      if (pace === 'once-stored')
        await until(async () => (await count()) >= stored + seen, 'an input to be stored');
    }
  } catch (error) {
    if (!killing) throw error;
    await killing;
  }
  return { before, inputs, seen };
}

function expectSame(found: readonly string[], wanted: readonly string[], who: string): void {
  if (found.join('\n') !== wanted.join('\n'))
    throw new Error(`${who} gives ${quote(found)} instead of ${quote(wanted)}.`);
}

const describe = ({ before, inputs, seen }: Typed) =>
  `${JSON.stringify(before)}, and ${JSON.stringify(inputs)} of which ${seen} were seen,`;

const quote = (lines: readonly string[]) => JSON.stringify(lines.join('\n'));
