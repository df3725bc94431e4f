import { browser } from 'wxt/browser';
import { createPageMenu, type MenuClick, onPageMenu } from '@/utils/browser/page-menu';
import { selectedText } from '@/utils/browser/selected-text';
import { tellOnToolbar } from '@/utils/browser/toolbar-badge';
import type { Clip } from '@/utils/clip/clip';
import { plainSelection } from '@/utils/clip/plain-selection';
import { addSelection } from '@/utils/drafting/add-selection';
import { currentDraft } from '@/utils/drafting/current-draft';
import { newDraft } from '@/utils/drafting/new-draft';
import { wordsIn } from '@/utils/i18n/catalogue';
import { type Language, localeFor } from '@/utils/i18n/locale';
import { unexpectedProblem } from '@/utils/i18n/problems/problem';
import { storageProblem } from '@/utils/i18n/problems/storage-problem';
import { reportUnexpected } from '@/utils/report';
import { readSettings } from '@/utils/store/settings';
import { storageErrorFrom } from '@/utils/store/storage-error';
import { database } from './database';

const authorsLanguage = async (): Promise<Language> =>
  localeFor((await readSettings(database)).language, navigator.languages);

/** The page's context menu: a selection goes into the draft, a page opens in the composer. */
export function offerPageMenu(): void {
  const report = (error: unknown) => reportUnexpected('The page menu', error);
  const create = () => void createMenu().catch(report);
  browser.runtime.onInstalled.addListener(create);
  browser.runtime.onStartup.addListener(create);
  onPageMenu((click) => {
    // The popup opens in the very gesture, or not at all.
    if (click.entry === 'writePost') browser.action.openPopup().catch(report);
    if (click.entry === 'addSelection') inTurn(() => takeSelection(click)).catch(report);
  });
}

async function createMenu(): Promise<void> {
  const { surface } = await readSettings(database);
  await createPageMenu(wordsIn(await authorsLanguage(), 'menu'), surface);
}

/** The second of two quick selections joins the draft that the first one begins. */
const inTurn = (work: () => Promise<void>) => navigator.locks.request('add-selection', work);

async function takeSelection(click: MenuClick): Promise<void> {
  const language = await authorsLanguage();
  try {
    const clip = await selectionOf(click);
    if (clip.blocks.length === 0)
      return await tellOnToolbar(click.tabId, 'bad', '!', wordsIn(language, 'menu')('nothingSelected'));
    const { mark, sentence } = await addToDraft(clip, click.url, language);
    await tellOnToolbar(click.tabId, 'good', mark, sentence);
  } catch (error) {
    reportUnexpected('Adding a selection', error);
    const words = wordsIn(language, 'problems');
    const storage = storageErrorFrom(error);
    const { title, text } = storage ? storageProblem(storage, words) : unexpectedProblem(words);
    await tellOnToolbar(click.tabId, 'bad', '!', `${wordsIn(language, 'menu')('notAdded')} ${title} ${text}`);
  }
}

/** With its formatting where a script may read it; a frame's selection belongs to the page around it. */
async function selectionOf({ tabId, frameId, url, title, selectionText }: MenuClick): Promise<Clip> {
  const plain = plainSelection(selectionText, url, title);
  const read = await selectedText(tabId, frameId);
  if (!read) return plain;
  if (frameId === 0) return read;
  const { canonicalUrl, sources } = plain;
  return { ...read, url, title, canonicalUrl, sources };
}

/** Adds it to the draft that the author is at, else begins one with it. */
async function addToDraft(clip: Clip, url: string, language: Language) {
  const words = wordsIn(language, 'menu');
  const draft = await currentDraft(database);
  if (!draft) {
    await newDraft(database, clip, url, language, Date.now());
    return { mark: '+', sentence: words('begun') };
  }
  const { paragraphs: count, inPost } = await addSelection(database, draft, clip, language, Date.now());
  return { mark: `+${count}`, sentence: words(inPost ? 'added' : 'laidBeside', { count }) };
}
