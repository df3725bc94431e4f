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
  /** All of a page that is scrolled, and not only what a window shows of it. */
  isWhole?: boolean;
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
    const { width, height, isWhole = false } = scene;
    if (scene.surface !== 'popup') await page.setViewport({ width, height, deviceScaleFactor: 2 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scene.theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await settled(page);
    await page.screenshot({ path, fullPage: isWhole });
  } finally {
    await author.leave();
  }
}

/** Pictures, fonts and what is drawn after them are there, and stand still. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 400));
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}
