import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Author } from '@/dev/author/author';
import { Composer, MOD } from '@/dev/author/composer';
import { Desk } from '@/dev/author/desk';
import { until } from '@/dev/browser/until';
import type { Language } from '@/utils/i18n/locale';
import { test } from './harness/author';
import { copyFrom, pressPaste } from './harness/clipboard';
import { killRenderer } from './harness/kill-renderer';

const WORDS = {
  en: { typed: 'Typed by hand, ', bold: 'in bold,', pasted: 'and pasted.', later: ' Written later.' },
  ru: { typed: 'Набрано рукой, ', bold: 'жирно,', pasted: 'и вставлено.', later: ' Дописано позже.' },
};

type Way = (author: Author, page: Page, language: Language) => Promise<Composer>;

const popup: Way = (author, page) => author.compose(page);

const besideThePage: Way = async (author, page) =>
  (await author.compose(page)).moveBesidePage(author.running);

/** The draft last worked on, in a tab. */
const deskTab: Way = async (author, _page, language) => {
  const desk = await Desk.open(author, language);
  await desk.page.locator('li[aria-posinset="1"] a').click();
  const composer = Composer.at(desk.page, language);
  await composer.textbox();
  return composer;
};

/**
 * Puts the caret at the very end. A key that comes before the surface has the focus goes nowhere, and ProseMirror puts its own
 * selection back 20 ms after it got it: the key is pressed until the caret stays there.
 */
async function goToTheEnd(composer: Composer): Promise<void> {
  const text = await composer.textbox();
  await text.focus();
  let times = 0;
  await until(async () => {
    const isThere = await text.evaluate((text) => {
      const { focusNode, focusOffset } = text.ownerDocument.getSelection() ?? {};
      const isLast = text.lastElementChild?.contains(focusNode ?? null) ?? false;
      return (
        isLast && (focusNode?.nodeType !== Node.TEXT_NODE || focusOffset === focusNode.textContent?.length)
      );
    });
    times = isThere ? times + 1 : 0;
    if (!isThere) await composer.press(MOD, 'End');
    return times > 3;
  }, 'the caret to stay at the end of the text');
}

/** Waits until the last line reads so. */
async function endsIn(composer: Composer, line: string): Promise<void> {
  let seen: string[] = [];
  await until(async () => {
    seen = await composer.lines();
    return seen.at(-1) === line;
  }, `the post to end in “${line}”`).catch((error) => {
    throw new Error(`The post is ${JSON.stringify(seen)}.`, { cause: error });
  });
}

/** Writes a last line in every way, closes, kills and sends; what arrives is what was written. */
async function writeThrough(open: Way, author: Author, page: Page, language: Language): Promise<void> {
  const { typed, bold, pasted, later } = WORDS[language];
  const line = `${typed}${bold}${pasted}`;
  await copyFrom(page, { html: `<i>${pasted}</i>`, text: pasted });
  const first = await open(author, page, language);
  await goToTheEnd(first);
  await first.press('Enter');
  await first.type(typed);
  await first.press(MOD, 'b');
  await first.type(bold);
  await first.press(MOD, 'b');
  await pressPaste(first.page);
  await endsIn(first, line);
  await first.page.close();

  const second = await open(author, page, language);
  await endsIn(second, line);
  await goToTheEnd(second);
  await second.type(later);
  await killRenderer(author.running);

  const third = await open(author, page, language);
  const last = (await third.lines()).at(-1) ?? '';
  // The last letter may not have left for the database yet.
  expect([`${line}${later}`, `${line}${later}`.slice(0, -1)]).toContain(last);
  await third.send();
  await third.says(third.words.outbox.sent.title);
  const { message } = author.practice.posts.at(-1) ?? expect.unreachable('nothing arrived');
  expect(message.text.split('\n').at(-1)).toBe(last);
  const marked = (type: string) =>
    (message.entities ?? [])
      .filter((entity) => entity.type === type)
      .map(({ offset, length }) => message.text.slice(offset, offset + length));
  expect(marked('bold')).toContain(bold);
  expect(marked('italic').join('')).toContain(pasted);
  if (!third.page.isClosed()) await third.page.close();
}

/** The line at the upper edge of the text, and what stands before the caret in its line. */
const placeIn = async ({ page }: Composer): Promise<{ top: string; caret: string }> =>
  page.evaluate(() => {
    const text = document.querySelector('[role="textbox"][aria-multiline]:not([aria-busy])');
    const edge = text?.closest('[data-scroll]')?.getBoundingClientRect().top ?? 0;
    const lines = [...(text?.querySelectorAll('p, pre') ?? [])];
    const top = lines.find((line) => line.getBoundingClientRect().bottom > edge + 1);
    const { focusNode, focusOffset = 0 } = getSelection() ?? {};
    const before = document.createRange();
    const line = lines.find((line) => focusNode && line.contains(focusNode));
    if (!line || !focusNode) return { top: top?.textContent ?? '', caret: 'nowhere' };
    before.setStart(line, 0);
    before.setEnd(focusNode, focusOffset);
    return { top: top?.textContent ?? '', caret: String(before) };
  });

/** Waits until a surface shows the draft where it was left. */
async function goesOnAt(composer: Composer, place: { top: string; caret: string }): Promise<void> {
  await composer.textbox();
  let seen: unknown;
  await until(
    async () => {
      seen = await placeIn(composer);
      return JSON.stringify(seen) === JSON.stringify(place);
    },
    `the text to be where it was left: ${JSON.stringify(place)}`,
  ).catch((error) => {
    throw new Error(`The text is at ${JSON.stringify(seen)}.`, { cause: error });
  });
}

test('each surface opens where the text was left on another: the caret, and what is seen', {
  timeout: 120_000,
}, async ({ author }) => {
  await author.connect('en');
  const page = await author.read('en');
  const lines = Array.from({ length: 90 }, (_, index) => `\nLine ${index + 1} of those that fill the text.`);
  await copyFrom(page, { text: lines.join('') });
  const first = await author.compose(page);
  await goToTheEnd(first);
  await pressPaste(first.page);
  await endsIn(first, 'Line 90 of those that fill the text.');
  // A click in the middle of the text, where each surface can show the same lines.
  await first.clickInto((line) => line.startsWith('Line 30 '));
  for (let sign = 1; sign <= 7; sign++) await first.press('ArrowRight');
  const place = { ...(await placeIn(first)), caret: 'Line 30' };
  expect(place.top).toMatch(/^Line \d/);
  await goesOnAt(first, place);

  const panel = await first.moveBesidePage(author.running);
  await goesOnAt(panel, place);
  await panel.page.close();
  const popup = await author.compose(page);
  await goesOnAt(popup, place);
  await popup.page.close();
  await goesOnAt(await deskTab(author, page, 'en'), place);
});

/** A line of the text, by its number. */
const lineAt = async (composer: Composer, number: number) => (await composer.lines())[number] ?? '';

/** Waits until a line reads so on every surface. */
async function allRead(composers: readonly Composer[], number: number, line: string): Promise<void> {
  for (const composer of composers) {
    let seen = '';
    await until(async () => {
      seen = await lineAt(composer, number);
      return seen === line;
    }, `a line to read “${line}”`).catch((error) => {
      throw new Error(`The line is “${seen}”.`, { cause: error });
    });
  }
}

test('two that are open at once stay in step: carets stay, nothing is drawn anew, an input method is not disturbed', {
  timeout: 120_000,
}, async ({ author }) => {
  await author.connect('en');
  const page = await author.read('none');
  await copyFrom(page, { text: 'Two write\nHere one.\nHere the other.\nHere nobody.' });
  const first = await author.compose(page);
  await goToTheEnd(first);
  await pressPaste(first.page);
  await endsIn(first, 'Here nobody.');
  const panel = await first.moveBesidePage(author.running);
  const desk = await deskTab(author, page, 'en');
  const both = [panel, desk];
  const [one, other, nobody] = await Promise.all(
    ['Here one.', 'Here the other.', 'Here nobody.'].map(async (line) => (await desk.lines()).indexOf(line)),
  );
  if (one === undefined || other === undefined || nobody === undefined) expect.unreachable('there are three');

  // Neither is behind the other: both have the keys, as two windows side by side would take turns.
  const keys = await Promise.all(both.map(({ page }) => page.createCDPSession()));
  for (const session of keys) await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await panel.clickInto((line) => line === 'Here one.');
  await panel.press('End');
  await desk.clickInto((line) => line === 'Here the other.');
  await desk.press('End');
  const nodes = await Promise.all(
    both.map(async (composer) =>
      (await composer.textbox()).evaluateHandle((text, nobody) => text.children[nobody] as Element, nobody),
    ),
  );

  const [inPanel] = keys;
  await inPanel?.send('Input.imeSetComposition', { text: ' に', selectionStart: 2, selectionEnd: 2 });
  await desk.type(' From the Desk.');
  await allRead([desk], other, 'Here the other. From the Desk.');
  await inPanel?.send('Input.imeSetComposition', { text: ' にほん', selectionStart: 4, selectionEnd: 4 });
  // The Desk's words wait until the word is done; it is one word, and it is in its place.
  await allRead([panel], one, 'Here one. にほん');
  await inPanel?.send('Input.insertText', { text: ' 日本' });
  await allRead(both, one, 'Here one. 日本');
  await allRead(both, other, 'Here the other. From the Desk.');

  await panel.type('!');
  await desk.type('!');
  await allRead(both, one, 'Here one. 日本!');
  await allRead(both, other, 'Here the other. From the Desk.!');
  for (const node of nodes)
    expect(await node.evaluate((line) => line.isConnected), 'a line nobody wrote in is drawn as it was').toBe(
      true,
    );

  for (let times = 0; (await lineAt(panel, one)) !== 'Here one.'; times++) {
    if (times > 5) throw new Error(`Undo leads to “${await lineAt(panel, one)}”.`);
    await panel.press(MOD, 'z');
  }
  await allRead(both, one, 'Here one.');
  await allRead(both, other, 'Here the other. From the Desk.!');
});

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  test.override('language', language);

  test('a post is written, closed, killed, opened again and sent in the popup, beside the page and in the Desk', {
    timeout: 180_000,
  }, async ({ author }) => {
    await author.connect(language);
    const [english, russian] = [await author.read('en'), await author.read('ru')];
    await writeThrough(popup, author, english, language);
    await writeThrough(besideThePage, author, russian, language);
    const none = await author.read('none');
    await (await author.compose(none)).page.close();
    await writeThrough(deskTab, author, none, language);
  });
});
