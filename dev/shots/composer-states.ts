import type { Page } from 'puppeteer-core';
import type { Author } from '@/dev/author/author';
import { type Composer, MOD } from '@/dev/author/composer';
import { lockToken } from '@/dev/author/connect';
import { changeSettings } from '@/dev/author/database';
import { obey } from '@/dev/practice/control';
import { type Messages, wordsIn } from '@/utils/i18n/catalogue';
import type { Language } from '@/utils/i18n/locale';
import type { Length } from './scene';

/** What a composer is led into a state with. */
export interface Beginning {
  author: Author;
  language: Language;
  length: Length;
  /** Opens the composer on a page, in the popup or beside it. */
  open(page: Page): Promise<Composer>;
}

const SHORT = {
  en: ['🌊 Silence as a protocol', 'A node is silent while its neighbours can foresee it.'],
  ru: ['🌊 Молчание как протокол', 'Узел молчит, пока соседи могут его предсказать.'],
};
const MORE = {
  en: ' What the experiment showed is told here in full, with every step.',
  ru: ' Подробности этого опыта мы пересказываем здесь целиком.',
};

/** A post in the author's own language, of some length. */
async function written({ author, language, length, open }: Beginning): Promise<Composer> {
  await author.connect(language);
  const composer = await open(await author.read(language));
  if (length === 'short') {
    await composer.clear();
    const [title = '', line = ''] = SHORT[language];
    await composer.press(MOD, 'b');
    await composer.insert(title);
    await composer.press(MOD, 'b');
    for (let empty = 0; empty < 2; empty++) await composer.press('Enter');
    await composer.insert(line);
  }
  if (length === 'long') await composer.insert(MORE[language].repeat(28));
  return composer;
}

async function sentAndSaid(composer: Composer, sentence: string): Promise<Composer> {
  await composer.send();
  await composer.says(sentence);
  return composer;
}

async function sent(beginning: Beginning): Promise<Composer> {
  const composer = await written(beginning);
  return sentAndSaid(composer, composer.words.outbox.sent.title);
}

/** A post that is in the channel, being edited. */
async function editing(beginning: Beginning): Promise<Composer> {
  const composer = await sent(beginning);
  await composer.click(composer.words.outbox.edit.begin);
  await composer.says(composer.words.outbox.edit.title);
  return composer;
}

/** A composer over which a menu has been unfolded from the button that `trigger` finds. */
async function withMenu(beginning: Beginning, trigger: (words: Messages) => string): Promise<Composer> {
  const composer = await written(beginning);
  await composer.page.locator(trigger(composer.words)).click();
  await composer.page.waitForSelector('[role^="menuitem"]');
  return composer;
}

async function chooseFrom(composer: Composer, menu: string, entry: string): Promise<void> {
  await composer.click(menu);
  await composer.choose(entry);
}

const labelled = (name: string) => `button[aria-label^="${name}"]`;

async function selectWords(composer: Composer): Promise<void> {
  await composer.clickInto((line) => line.length > 80);
  for (let letter = 0; letter < 24; letter++) await composer.press('Shift', 'ArrowRight');
}

const problems = ({ language }: Beginning) => wordsIn(language, 'problems');
const foreign = ({ language }: Beginning): Language => (language === 'en' ? 'ru' : 'en');

/** What a composer can be in, and how its author comes there. */
export const composerStates = {
  ready: written,
  sent,
  async 'taking-back'(beginning) {
    const composer = await sent(beginning);
    const { takeBack } = composer.words.outbox;
    beginning.author.practice.faults.add({ kind: 'delay', seconds: 30, method: 'deleteMessages' });
    await composer.click(takeBack.do);
    const question = await composer.part('alertdialog', takeBack.title);
    await (await question.waitForSelector(`::-p-aria([name="${takeBack.do}"][role="button"])`))?.click();
    await composer.says(takeBack.deleting);
    return composer;
  },
  editing,
  async 'editing-changed'(beginning) {
    const composer = await editing(beginning);
    await composer.insert(MORE[beginning.language]);
    await composer.part('button', composer.words.outbox.edit.save);
    return composer;
  },
  async waiting(beginning) {
    const composer = await written(beginning);
    obey(beginning.author.practice, { command: 'rights', post: false, edit: true, delete: true });
    return sentAndSaid(composer, problems(beginning)('delivery.missing-right.title.post'));
  },
  async locked({ author, language, open }) {
    await author.connect(language);
    await lockToken(author.running);
    const sentence = wordsIn(language, 'problems')('delivery.vault-locked.title');
    return sentAndSaid(await open(await author.read(language)), sentence);
  },
  async unknown(beginning) {
    const composer = await written(beginning);
    beginning.author.practice.faults.add({ kind: 'bad-gateway', method: 'sendMessage' });
    return sentAndSaid(composer, problems(beginning)('delivery.unknown-outcome.title'));
  },
  async sending(beginning) {
    const composer = await written(beginning);
    beginning.author.practice.faults.add({ kind: 'delay', seconds: 30, method: 'sendMessage' });
    return sentAndSaid(composer, composer.words.composer.sending);
  },
  async countdown(beginning) {
    // Before: a popup does not outlive the page that the settings are changed from.
    await changeSettings(beginning.author.running, { countdownSeconds: 20 });
    const composer = await written(beginning);
    return sentAndSaid(composer, composer.words.outbox.countdown.text);
  },
  async 'too-long'(beginning) {
    const composer = await written(beginning);
    await composer.insert(MORE[beginning.language].repeat(30));
    return composer;
  },
  async 'other-language'(beginning) {
    await beginning.author.connect(beginning.language);
    return beginning.open(await beginning.author.read(foreign(beginning)));
  },
  async 'no-article'({ author, language, open }) {
    await author.connect(language);
    return open(await author.read('none'));
  },
  async 'restricted-page'({ author, language, open }) {
    await author.connect(language);
    return open(await author.visit('chrome://version'));
  },
  'not-connected': async ({ author, language, open }) => open(await author.read(language)),
  async copied(beginning) {
    const composer = await written(beginning);
    await composer.click(composer.words.composer.copy);
    await composer.says(composer.words.composer.copied);
    return composer;
  },
  async 'try-out'(beginning) {
    const composer = await written(beginning);
    const { sendOptions, tryOut } = composer.words.composer;
    await chooseFrom(composer, sendOptions, tryOut);
    await composer.says(problems(beginning)('delivery.chat-not-started.title'));
    return composer;
  },
  async revisions(beginning) {
    const composer = await written(beginning);
    const { more, revisions } = composer.words.composer;
    await composer.insert(MORE[beginning.language]);
    await chooseFrom(composer, more, revisions.open);
    await composer.says(revisions.begun);
    return composer;
  },
  'channel-menu': (beginning) => withMenu(beginning, () => 'header [aria-haspopup="menu"]'),
  'draft-menu': (beginning) => withMenu(beginning, ({ composer }) => labelled(composer.more)),
  'send-menu': (beginning) => withMenu(beginning, ({ composer }) => labelled(composer.sendOptions)),
  'preview-menu': (beginning) =>
    withMenu(beginning, ({ composer }) => labelled(composer.linkPreview.on.replace(/\{.*/, ''))),
  async emoji(beginning) {
    const composer = await written(beginning);
    await composer.click(composer.words.composer.insertEmoji);
    await composer.page.waitForSelector('[role="gridcell"]');
    return composer;
  },
  async formats(beginning) {
    const composer = await written(beginning);
    await selectWords(composer);
    await composer.part('toolbar', composer.words.composer.formatting);
    return composer;
  },
  async link(beginning) {
    const composer = await written(beginning);
    await selectWords(composer);
    await composer.press(MOD, 'k');
    await composer.part('textbox', composer.words.composer.linkAddress);
    await composer.insert('https://t');
    await composer.press('Enter');
    await composer.part('alert', '');
    return composer;
  },
} satisfies Record<string, (beginning: Beginning) => Promise<Composer>>;

export type ComposerState = keyof typeof composerStates;
