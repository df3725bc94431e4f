import type { Language } from '@/utils/i18n/locale';
import { type ComposerState, composerStates } from './composer-states';
import type { Length, Scene, Theme } from './scene';

const HEIGHT = 860;
/** A popup is as wide as its page asks for (`entrypoints/popup/popup.css`). */
export const POPUP_WIDTH = 760;

const popup = (state: ComposerState, length: Length | null, language: Language, theme: Theme): Scene => ({
  ...{ surface: 'popup', width: POPUP_WIDTH, height: 600, state, length, language, theme },
  async lead(author) {
    const beginning = { author, language, length: length ?? 'usual', open: author.compose };
    return (await composerStates[state](beginning)).page;
  },
});

const panel = (
  width: number,
  state: ComposerState,
  length: Length | null,
  language: Language,
  theme: Theme,
): Scene => ({
  ...{ surface: 'panel', width, height: HEIGHT, state, length, language, theme },
  async lead(author) {
    const composer = await composerStates[state]({
      ...{ author, language, length: length ?? 'usual' },
      open: async (page) => (await author.compose(page)).moveBesidePage(author.running),
    });
    return composer.page;
  },
});

/** The composer: states that are long and short in turn, and those that have one length. */
export const composerScenes: Scene[] = [
  popup('ready', 'usual', 'en', 'light'),
  popup('ready', 'short', 'ru', 'dark'),
  panel(420, 'ready', 'usual', 'en', 'light'),
  panel(760, 'ready', 'long', 'ru', 'light'),
  panel(1280, 'ready', 'usual', 'en', 'dark'),
  panel(420, 'sent', 'usual', 'ru', 'dark'),
  popup('sent', 'short', 'en', 'light'),
  popup('sent', 'usual', 'ru', 'light'),
  panel(320, 'sent', 'long', 'ru', 'light'),
  popup('editing', 'usual', 'en', 'dark'),
  panel(420, 'editing-changed', 'usual', 'ru', 'light'),
  popup('taking-back', 'usual', 'ru', 'dark'),
  popup('waiting', 'usual', 'ru', 'light'),
  panel(320, 'waiting', 'short', 'en', 'dark'),
  panel(420, 'waiting', 'long', 'en', 'light'),
  popup('locked', null, 'en', 'light'),
  panel(320, 'locked', null, 'ru', 'dark'),
  popup('unknown', 'usual', 'ru', 'dark'),
  panel(420, 'unknown', 'short', 'ru', 'light'),
  popup('unknown', 'long', 'en', 'dark'),
  popup('sending', 'usual', 'ru', 'light'),
  popup('countdown', 'usual', 'en', 'light'),
  panel(320, 'countdown', 'usual', 'ru', 'dark'),
  popup('too-long', 'long', 'ru', 'dark'),
  panel(320, 'too-long', 'long', 'en', 'light'),
  popup('other-language', null, 'ru', 'light'),
  panel(320, 'other-language', null, 'en', 'dark'),
  popup('no-article', null, 'ru', 'light'),
  popup('restricted-page', null, 'en', 'dark'),
  popup('not-connected', null, 'ru', 'light'),
  popup('copied', 'usual', 'en', 'dark'),
  popup('try-out', 'usual', 'ru', 'dark'),
  panel(420, 'try-out', 'usual', 'en', 'light'),
  popup('channel-menu', 'usual', 'en', 'light'),
  popup('draft-menu', 'usual', 'ru', 'dark'),
  popup('send-menu', 'usual', 'en', 'dark'),
  panel(320, 'send-menu', 'usual', 'ru', 'light'),
  popup('preview-menu', 'usual', 'ru', 'light'),
  popup('emoji', 'usual', 'en', 'light'),
  panel(320, 'emoji', 'usual', 'ru', 'dark'),
  popup('formats', 'usual', 'ru', 'dark'),
  panel(320, 'formats', 'usual', 'en', 'light'),
  popup('link', 'usual', 'en', 'dark'),
  panel(320, 'link', 'usual', 'ru', 'light'),
  popup('revisions', 'usual', 'ru', 'light'),
  panel(320, 'revisions', 'usual', 'en', 'dark'),
];
