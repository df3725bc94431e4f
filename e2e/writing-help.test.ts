import { describe, expect } from 'vitest';
import { type Composer, MOD } from '@/dev/author/composer';
import { changeSettings } from '@/dev/author/database';
import { until } from '@/dev/browser/until';
import { test } from './harness/author';

const lastLine = async (composer: Composer) => (await composer.lines()).at(-1)?.replaceAll('\u00A0', '~');

/** Waits until the post's last line is as it should be; `~` stands for a no-break space. */
async function endsIn(composer: Composer, line: string): Promise<void> {
  let seen: string | undefined;
  await until(async () => {
    seen = await lastLine(composer);
    return seen === line;
  }, `the last line to be ${line}`).catch((error) => {
    throw new Error(`The last line is ${seen}.`, { cause: error });
  });
}

/** A text that has just opened may still put its caret where its author goes on; the keys are pressed until they hold. */
async function goToTheEnd(composer: Composer): Promise<void> {
  const textbox = await composer.textbox();
  await until(async () => {
    await composer.press(MOD, 'End');
    return textbox.evaluate(
      (text) =>
        document.activeElement === text &&
        text.lastElementChild?.contains(getSelection()?.anchorNode ?? null),
    );
  }, 'the caret to be in the last line');
}

async function chooseFromMenu(composer: Composer, entry: string): Promise<void> {
  await composer.click(composer.words.composer.more);
  await composer.choose(entry);
}

describe('help with writing', () => {
  test.override('language', 'ru');

  test('sets quotation marks and dashes, is taken back by one undo and not made again; earlier states come back', async ({
    author,
  }) => {
    await author.connect('ru');
    await changeSettings(author.running, { typography: true });
    const composer = await author.compose(await author.read('ru'));
    const { composer: words } = composer.words;
    const begun = await composer.lines();
    await goToTheEnd(composer);
    await composer.press('Enter');
    await composer.type('Он сказал: "в доме" -- да');
    await endsIn(composer, 'Он сказал: «в~доме»~— да');
    await composer.type(' "');
    await endsIn(composer, 'Он сказал: «в~доме»~— да «');
    await composer.press(MOD, 'z');
    await endsIn(composer, 'Он сказал: «в~доме»~— да "');
    await composer.type('А"');
    await endsIn(composer, 'Он сказал: «в~доме»~— да "А"');

    await chooseFromMenu(composer, words.tidy);
    await endsIn(composer, 'Он сказал: «в~доме»~— да «А»');
    await composer.click(composer.words.common.undo);
    await endsIn(composer, 'Он сказал: «в~доме»~— да "А"');

    await chooseFromMenu(composer, words.revisions.open);
    await composer.says(words.revisions.begun);
    await composer.click(words.revisions.goBack);
    await until(
      async () => (await composer.lines()).join('\n') === begun.join('\n'),
      'the post as it was begun',
    );
    await (await composer.textbox()).focus();
    await composer.press(MOD, 'z');
    await endsIn(composer, 'Он сказал: «в~доме»~— да "А"');
    expect((await composer.lines()).length).toBe(begun.length + 1);
  }, 180_000);
});
