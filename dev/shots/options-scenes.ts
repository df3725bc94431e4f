import type { Author } from '@/dev/author/author';
import { obey } from '@/dev/practice/control';
import type { Language } from '@/utils/i18n/locale';
import type { Scene, Theme } from './scene';

const options = (
  state: string,
  language: Language,
  theme: Theme,
  prepare: (author: Author) => Promise<void>,
  width = 1000,
): Scene => ({
  name: `options-${state}-${language}-${theme}`,
  language,
  theme,
  size: { width, height: 900 },
  async lead(author) {
    await prepare(author);
    return author.visit(`${author.running.origin}/options.html`);
  },
});

const nothing = async () => {};

/** The bot is in the channel and may not post there. */
async function withoutRight(author: Author): Promise<void> {
  obey(author.practice, { command: 'rights', post: false, edit: true, delete: true });
  await author.connect('ru');
}

export const optionsScenes: Scene[] = [
  options('empty', 'en', 'light', nothing),
  options('empty', 'ru', 'dark', nothing),
  options('connected', 'en', 'light', (author) => author.connect('en')),
  options('connected', 'ru', 'light', (author) => author.connect('ru')),
  options('connected-narrow', 'ru', 'dark', (author) => author.connect('ru'), 360),
  options('rights-missing', 'ru', 'light', withoutRight),
];
