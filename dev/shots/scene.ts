import type { Page } from 'puppeteer-core';
import { type Author, newAuthor } from '@/dev/author/author';
import type { Servers } from '@/dev/author/servers';
import type { Language } from '@/utils/i18n/locale';

export type Surface = 'popup' | 'panel' | 'desk' | 'options' | 'channel';
export type Theme = 'light' | 'dark';
/** Of a post's text: a title and a line, what an article gives, or nearly all that a message holds. */
export type Length = 'short' | 'usual' | 'long';

/** What is seen in a picture. */
export interface View {
  surface: Surface;
  /** In CSS pixels; a popup has a width of its own. */
  width: number;
  state: string;
  /** `null` where there is no post to be short or long. */
  length: Length | null;
  language: Language;
  theme: Theme;
}

/** A view, and how an author comes to it. */
export interface Scene extends View {
  height: number;
  /** Leads there; the answer is the page to take the picture of. */
  lead(author: Author, servers: Servers): Promise<Page>;
}

/** The picture's name, such as `panel-sent-long-en-light-420`. */
export const nameOf = ({ surface, state, length, language, theme, width }: View): string =>
  [surface, state, length, language, theme, width].filter((part) => part !== null).join('-');

/** Plays a scene with a new author and takes its picture. */
export async function shoot(servers: Servers, scene: Scene, path: `${string}.png`): Promise<void> {
  servers.practice.practice.reset();
  const author = await newAuthor(servers, {
    headless: true,
    language: scene.language,
    theme: scene.theme,
    deviceScaleFactor: 2,
  });
  try {
    const page = await scene.lead(author, servers);
    const { width, height } = scene;
    if (scene.surface !== 'popup') await page.setViewport({ width, height, deviceScaleFactor: 2 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scene.theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await settled(page);
    // Settings are a page that is scrolled: all of it is to be seen.
    await page.screenshot({ path, fullPage: scene.surface === 'options' });
  } finally {
    await author.leave();
  }
}

/** Pictures, fonts and what is drawn after them are there. */
async function settled(page: Page): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => new Promise((resolve) => setTimeout(resolve, 400)))');
}
