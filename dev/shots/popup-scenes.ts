import type { Author } from '@/dev/author/author';
import type { Composer } from '@/dev/author/composer';
import { obey } from '@/dev/practice/control';
import type { Language } from '@/utils/i18n/locale';
import type { Scene, Theme } from './scene';

/** A composer on the article of that language, in a channel that is written in the author's. */
async function composerOn(author: Author, article: Language, channel: Language): Promise<Composer> {
  await author.connect(channel);
  return author.compose(await author.read(article));
}

const popup = (
  state: string,
  language: Language,
  theme: Theme,
  lead: (author: Author) => Promise<Composer>,
): Scene => ({
  name: `popup-${state}-${language}-${theme}`,
  language,
  theme,
  size: null,
  lead: async (author) => (await lead(author)).page,
});

const ready = (['en', 'ru'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) =>
    popup('ready', language, theme, (author) => composerOn(author, language, language)),
  ),
);

/** Sends what the composer opened with, and waits for what is said of it. */
async function sendAndSee(composer: Composer, sentence: string): Promise<Composer> {
  await composer.send();
  await composer.says(sentence);
  return composer;
}

export const popupScenes: Scene[] = [
  ...ready,
  popup('other-language', 'ru', 'light', (author) => composerOn(author, 'en', 'ru')),
  popup('other-language', 'en', 'dark', (author) => composerOn(author, 'ru', 'en')),
  popup('no-article', 'ru', 'light', async (author) => {
    await author.connect('ru');
    return author.compose(await author.read('none'));
  }),
  popup('restricted-page', 'en', 'light', async (author) => {
    await author.connect('en');
    return author.compose(await author.visit('chrome://version'));
  }),
  popup('not-connected', 'ru', 'light', async (author) => author.compose(await author.read('ru'))),
  popup('over-the-limit', 'ru', 'dark', async (author) => {
    const composer = await composerOn(author, 'ru', 'ru');
    await composer.insert('Подробности этого опыта мы пересказываем целиком. '.repeat(60));
    return composer;
  }),
  popup('over-the-limit', 'en', 'light', async (author) => {
    const composer = await composerOn(author, 'en', 'en');
    await composer.insert('What follows is told in full. '.repeat(100));
    return composer;
  }),
  popup('copied', 'ru', 'light', async (author) => {
    const composer = await author.compose(await author.read('ru'));
    await composer.click(composer.words.composer.copy);
    await composer.says(composer.words.composer.copied);
    return composer;
  }),
  popup('sending', 'ru', 'light', async (author) => {
    const composer = await composerOn(author, 'ru', 'ru');
    author.practice.faults.add({ kind: 'delay', seconds: 30 });
    await composer.send();
    await composer.says(composer.words.composer.sending);
    return composer;
  }),
  popup('sent', 'ru', 'light', async (author) => {
    const composer = await composerOn(author, 'ru', 'ru');
    return sendAndSee(composer, composer.words.outbox.sent.title);
  }),
  popup('failed', 'ru', 'light', async (author) => {
    const composer = await composerOn(author, 'ru', 'ru');
    obey(author.practice, { command: 'rights', post: false, edit: true, delete: true });
    return sendAndSee(composer, composer.words.problems.delivery['missing-right'].title.post);
  }),
  popup('unknown', 'ru', 'dark', async (author) => {
    const composer = await composerOn(author, 'ru', 'ru');
    // Twice: Chromium itself sends a request again whose reused connection broke.
    author.practice.faults.add({ kind: 'drop', times: 2, method: 'sendMessage' });
    return sendAndSee(composer, composer.words.problems.delivery['unknown-outcome'].title);
  }),
];
