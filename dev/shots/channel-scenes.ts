import { until } from '@/dev/browser/until';
import type { Language } from '@/utils/i18n/locale';
import type { Scene, Theme } from './scene';

const channel = (language: Language, theme: Theme): Scene => ({
  ...{ surface: 'channel', width: 760, height: 1180, state: 'post', length: null, language, theme },
  async lead(author, { practice }) {
    await author.connect(language);
    const composer = await author.compose(await author.read(language));
    await composer.send();
    await until(() => author.practice.posts.at(-1), 'the post to arrive');
    return author.visit(practice.channelPageUrl);
  },
});

/** The practice channel with a post in it, as its readers see it. */
export const channelScenes: Scene[] = [channel('en', 'light'), channel('ru', 'dark')];
