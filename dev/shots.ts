/**
 * `npm run shots`: pictures of every surface in every state, from the running extension, into `shots/`, and contact
 * sheets of them. `npm run shots -- sent` takes those alone whose name holds the word, `npm run shots -- --readme` those of the README
 * anew, into `docs/pictures/`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { startServers } from './author/servers';
import { buildExtension } from './browser/build';
import { provideEmojiFont } from './browser/debian';
import { findBrowser } from './browser/find-browser';
import { browserArguments } from './browser/launch';
import { PROJECT } from './project';
import { allScenes } from './shots/all-scenes';
import { contactSheet } from './shots/contact-sheet';
import { readmePictures } from './shots/readme-pictures';
import { nameOf, type Scene, shoot } from './shots/scene';

const [word = ''] = process.argv.slice(2);
const folder = join(PROJECT, 'shots');
const readmeFolder = join(PROJECT, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
findBrowser();
provideEmojiFont();
await buildExtension();
const servers = await startServers();
let missing = 0;
try {
  if (word === '--readme') {
    for (const [name, scene] of Object.entries(readmePictures))
      await take(scene, join(readmeFolder, `${name}.png`));
  } else
    for (const sheet of new Set(allScenes.map(({ surface }) => surface)))
      await takeSheet(
        sheet,
        allScenes.filter(({ surface }) => surface === sheet),
      );
} finally {
  await servers.close();
}
process.exitCode = missing === 0 ? 0 : 1;

/** Whether the picture is there. */
async function take(scene: Scene, path: string): Promise<boolean> {
  try {
    await shoot(servers, scene, path as `${string}.png`);
    console.log(`✓ ${nameOf(scene)}`);
    return true;
  } catch (error) {
    missing += 1;
    console.error(`✗ ${nameOf(scene)}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

async function takeSheet(sheet: string, scenes: Scene[]): Promise<void> {
  const taken: string[] = [];
  for (const scene of scenes.filter((scene) => nameOf(scene).includes(word))) {
    const path = join(folder, `${nameOf(scene)}.png`);
    if (await take(scene, path)) taken.push(path);
  }
  if (taken.length < 2) return;
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserArguments() });
  await contactSheet(browser, taken, join(folder, `sheet-${sheet}.png`) as `${string}.png`);
  await browser.close();
}
