import { describe, expect } from 'vitest';
import { Composer } from '@/dev/author/composer';
import { Desk } from '@/dev/author/desk';
import { openedPage } from '@/dev/browser/opened-page';
import { until } from '@/dev/browser/until';
import { test } from './harness/author';

const ENGLISH = 'Rehearsal at rest: a model that forgets less while nobody asks it anything';
const RUSSIAN = 'Глухие узлы: сеть, которая сама решает, чего не слушать';

/** Titles without the emoji before them. */
const endingIn = (titles: string[], ...ends: string[]) =>
  titles.length === ends.length && ends.every((end, index) => titles[index]?.endsWith(end));

describe('the Desk', () => {
  test('opens from the popup on its draft, and what is written there is written everywhere', async ({
    author,
  }) => {
    await author.connect('en');
    const page = await author.read('en');
    const popup = await author.compose(page);
    await popup.type(' From the popup.');
    await popup.click(popup.words.common.allDrafts);
    const tab = await until(
      () => openedPage(author.running.browser, `${author.running.origin}/desk.html#`),
      'the Desk to open',
    );
    const desk = await Desk.at(tab);
    await desk.lists((titles) => endingIn(titles, ENGLISH));
    const composer = Composer.at(tab);
    expect((await composer.lines()).join('\n')).toContain(' From the popup.');
    await (await composer.textbox()).focus();
    await composer.type(' From the desk.');
    await composer.send();
    await composer.says(composer.words.outbox.sent.title);
    expect(author.practice.posts.at(-1)?.message.text).toContain(' From the popup. From the desk.');
    await desk.says(desk.words.desk.state.sent);
  });

  test('finds drafts by the words of either language, throws away and takes back, by keyboard alone', async ({
    author,
  }) => {
    await author.connect('en');
    for (const language of ['en', 'ru'] as const)
      await (await author.compose(await author.read(language))).page.close();
    const desk = await Desk.open(author);
    const { keyboard } = desk.page;
    await desk.lists((titles) => endingIn(titles, RUSSIAN, ENGLISH));
    await keyboard.press('/');
    await keyboard.type('модель forget');
    await desk.says(desk.words.desk.nothingFound.title);
    await keyboard.press('Escape');
    await keyboard.type('узлами');
    await desk.lists((titles) => endingIn(titles, RUSSIAN));
    await keyboard.press('Escape');
    await keyboard.type('forgetting models');
    await desk.lists((titles) => endingIn(titles, ENGLISH));
    await keyboard.press('Escape');
    await desk.lists((titles) => endingIn(titles, RUSSIAN, ENGLISH));

    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Delete');
    await desk.lists((titles) => endingIn(titles, RUSSIAN));
    await desk.press(desk.words.common.undo);
    await desk.lists((titles) => endingIn(titles, RUSSIAN, ENGLISH));
    await keyboard.press('/');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await Composer.at(desk.page).textbox();
    await desk.says('сеть, которая сама решает');

    // One key goes between the list and the text, and to the list where the text stands before it.
    await (await Composer.at(desk.page).textbox()).focus();
    const hasFocus = (part: string) =>
      until(
        () => desk.page.evaluate(`document.activeElement.matches(${JSON.stringify(part)})`),
        `${part} to have the focus`,
      );
    await keyboard.press('F6');
    await hasFocus('li[aria-posinset] a');
    await keyboard.press('F6');
    await hasFocus('[contenteditable="true"]');
    await desk.page.setViewport({ width: 700, height: 900 });
    await desk.page.waitForSelector(`::-p-text(${desk.words.desk.toList})`, { visible: true });
    await keyboard.press('F6');
    await hasFocus('li[aria-posinset] a');
    await desk.page.setViewport({ width: 1280, height: 900 });

    // Marked by keyboard, two become one, and two again.
    await desk.page.focus('li[aria-posinset="1"] a');
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    await desk.press(desk.words.desk.merge.merge);
    await desk.lists((titles) => endingIn(titles, RUSSIAN));
    const merged = (await Composer.at(desk.page).lines()).join('\n');
    expect(merged).toMatch(new RegExp(`${RUSSIAN}[^]*${ENGLISH}[^]*farvater.example[^]*halyard-lab.example`));
    await desk.press(desk.words.common.undo);
    await desk.lists((titles) => endingIn(titles, RUSSIAN, ENGLISH));
  });

  test('keeps what was thrown away in the bin, from where it comes back; the page begins anew', async ({
    author,
  }) => {
    await author.connect('en');
    const page = await author.read('en');
    const popup = await author.compose(page);
    await popup.type(' Thrown away.');
    await popup.page.close();
    const desk = await Desk.open(author);
    await desk.lists((titles) => endingIn(titles, ENGLISH));
    await desk.chooseFromMenu(ENGLISH, desk.words.desk.duplicate);
    await desk.lists((titles) => endingIn(titles, ENGLISH, ENGLISH));
    await desk.chooseFromMenu(ENGLISH, desk.words.desk.bin);
    await desk.lists((titles) => endingIn(titles, ENGLISH));
    await desk.chooseFromMenu(ENGLISH, desk.words.desk.bin);
    await desk.says(desk.words.desk.empty.title);
    const again = await author.compose(page);
    expect((await again.lines()).join('\n')).not.toContain('Thrown away.');
    await again.page.close();

    await desk.page.bringToFront();
    await desk.view(desk.words.desk.view.bin);
    await desk.lists((titles) => endingIn(titles, ENGLISH, ENGLISH));
    await desk.chooseFromMenu(ENGLISH, desk.words.desk.restore);
    await desk.lists((titles) => endingIn(titles, ENGLISH));
    await desk.view(desk.words.desk.view.all);
    await desk.lists((titles) => endingIn(titles, ENGLISH, ENGLISH));
  });
});
