import type { Page } from 'puppeteer-core';
import type { Author } from '@/dev/author/author';
import { Composer } from '@/dev/author/composer';
import { storedRecords } from '@/dev/author/database';
import { until } from '@/dev/browser/until';
import type { Draft } from '@/utils/store/records';

/** Milliseconds from a key, by its own time stamp, one value a key. */
export interface Typing {
  /** Until the frame with the letter in it is drawn. */
  painted: number[];
  /** Until the letter is in the database. */
  durable: number[];
}

const KEYS = 120;

/** The same post typed into in the composer and in the barest editor, a letter at a time. */
export async function measureTyping(
  author: Author,
  floorOrigin: string,
): Promise<{ ours: Typing; floors: Typing }> {
  const { running } = author;
  await (await author.compose(await author.read('en'))).page.close();
  const [draft] = await storedRecords<Draft>(running, 'drafts');
  if (!draft) throw new Error('The popup has stored no draft.');
  const bare = await author.visit(`${floorOrigin}/bare-editor.html`);
  await bare.evaluate((post) => window.edit(post), draft.document);
  const floors = await typeInto(bare);
  // The composer as it stands beside a page, in a tab as the barest editor is.
  const own = await author.visit(`${running.origin}/sidepanel.html`);
  await Composer.at(own).textbox();
  const ours = await typeInto(own);
  return { ours, floors };
}

async function typeInto(page: Page): Promise<Typing> {
  await page.bringToFront();
  await page.waitForFunction('document.hasFocus() && document.querySelector(".ProseMirror-focused")');
  await page.evaluate(WATCH);
  const noted = () => page.evaluate('typing') as Promise<Typing>;
  for (let key = 1; key <= KEYS; key++) {
    await page.keyboard.press('e');
    await until(async () => (await noted()).painted.length === key, `key ${key} to be drawn`);
  }
  const { painted, durable } = await noted();
  await page.close();
  return { painted, durable };
}

/** Notes when each key is drawn (a message comes after the frame), and when a row of the table of steps is committed, which may be given more than once. */
const WATCH = `
  globalThis.typing = { painted: [], durable: [] };
  let pressedAt = 0;
  document.addEventListener('keydown', ({ timeStamp }) => {
    pressedAt = timeStamp;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => typing.painted.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  }, true);
  const versions = new Set();
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...row) {
    const at = pressedAt;
    if (this.name === 'draftSteps' && !versions.has(row[0].version)) {
      versions.add(row[0].version);
      this.transaction.addEventListener('complete', () => typing.durable.push(performance.now() - at));
    }
    return put.apply(this, row);
  };`;
