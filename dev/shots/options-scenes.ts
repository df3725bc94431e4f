import type { Author } from '@/dev/author/author';
import { lockToken, loseToken } from '@/dev/author/connect';
import { obey } from '@/dev/practice/control';
import type { Language } from '@/utils/i18n/locale';
import type { Scene, Theme } from './scene';

const options = (
  width: number,
  state: string,
  language: Language,
  theme: Theme,
  prepare: (author: Author) => Promise<void>,
): Scene => ({
  ...{ surface: 'options', width, height: 1400, isWhole: true, state, length: null, language, theme },
  async lead(author) {
    await prepare(author);
    return author.visit(`${author.running.origin}/options.html`);
  },
});

const nothing = async () => {};

async function locked(author: Author): Promise<void> {
  await author.connect('en');
  await lockToken(author.running);
}

async function withoutToken(author: Author): Promise<void> {
  await author.connect('ru');
  await loseToken(author.running);
}

/** The bot is in the channel and may not post there. */
async function withoutRight(author: Author): Promise<void> {
  obey(author.practice, { command: 'rights', post: false, edit: true, delete: true });
  await author.connect('ru');
}

/** A bot and a channel in the same language. */
export const connectedOptions = (width: number, language: Language, theme: Theme): Scene =>
  options(width, 'connected', language, theme, (author) => author.connect(language));

export const optionsScenes: Scene[] = [
  options(1280, 'empty', 'en', 'light', nothing),
  options(420, 'empty', 'ru', 'dark', nothing),
  connectedOptions(760, 'ru', 'light'),
  connectedOptions(320, 'en', 'dark'),
  options(760, 'rights-missing', 'ru', 'light', withoutRight),
  options(420, 'locked', 'en', 'dark', locked),
  options(1280, 'token-gone', 'ru', 'light', withoutToken),
];
