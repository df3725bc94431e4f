import type { Page } from 'puppeteer-core';
import { type Author, newAuthor } from '@/dev/author/author';
import type { Servers } from '@/dev/author/servers';
import type { Language } from '@/utils/i18n/locale';

export type Theme = 'light' | 'dark';

/** One state of one surface, and how an author comes into it. */
export interface Scene {
  /** The picture's name, such as `popup-sent-ru-light`. */
  name: string;
  language: Language;
  theme: Theme;
  /** `null`: the size that the surface gives itself, as a popup does. */
  size: { width: number; height: number } | null;
  /** Leads there; the answer is the page to take the picture of. */
  lead(author: Author, servers: Servers): Promise<Page>;
}

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
    if (scene.size) await page.setViewport({ ...scene.size, deviceScaleFactor: 2 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scene.theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await settled(page);
    await page.screenshot({ path });
  } finally {
    await author.leave();
  }
}

/** Pictures, fonts and what is drawn after them are there. */
async function settled(page: Page): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => new Promise((resolve) => setTimeout(resolve, 400)))');
}
