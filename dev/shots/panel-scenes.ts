import type { Language } from '@/utils/i18n/locale';
import type { Scene, Theme } from './scene';

/** The composer beside the page, as wide as the browser makes it. */
const panel = (language: Language, theme: Theme): Scene => ({
  name: `panel-ready-${language}-${theme}`,
  language,
  theme,
  size: null,
  async lead(author) {
    await author.connect(language);
    const popup = await author.compose(await author.read(language));
    return (await popup.moveBesidePage(author.running)).page;
  },
});

const overTheLimit: Scene = {
  ...panel('ru', 'light'),
  name: 'panel-over-the-limit-ru-light',
  async lead(author) {
    await author.connect('ru');
    const popup = await author.compose(await author.read('ru'));
    await popup.insert('Подробности этого опыта мы пересказываем целиком. '.repeat(60));
    return (await popup.moveBesidePage(author.running)).page;
  },
};

export const panelScenes: Scene[] = [panel('ru', 'light'), panel('en', 'dark'), overTheLimit];
