import { clipTab } from '@/utils/browser/clip-tab';
import type { CurrentPage } from '@/utils/browser/current-page';
import type { Clip } from '@/utils/clip/clip';
import type { ClipError } from '@/utils/clip/clip-error';
import { pdfClip } from '@/utils/clip/pdf-clip';
import { newDraft } from '@/utils/drafting/new-draft';
import { err, type Result } from '@/utils/result';
import type { ClipperDatabase } from '@/utils/store/database';
import { latestVersion } from '@/utils/store/draft-steps';
import { draftForPage, latestDraft } from '@/utils/store/drafts';
import { pageKey } from '@/utils/store/page-url';

/** A draft to write in, and why it holds no article if it does not. */
export interface BegunDraft {
  draftId: string;
  clipError: ClipError | null;
  /** Just now; else it was gone on with. */
  isNew: boolean;
}

/** What a draft is begun with. */
export interface Beginning {
  db: ClipperDatabase;
  /** `null` where the browser does not tell which page it is. */
  page: CurrentPage | null;
  /** Where there is no page to begin on, go on with the draft last worked on. */
  resumes: boolean;
  /** The language to write in while there is no channel. */
  language: string;
  now: () => number;
}

/**
 * The draft of a page: the one that is there, else a new one from its article. An empty draft on which nothing was
 * written yet is no reason not to read the page again.
 */
export async function beginDraft(beginning: Beginning): Promise<BegunDraft> {
  const { db, page, resumes } = beginning;
  if (!page && resumes) {
    const latest = await latestDraft(db);
    if (latest) return { draftId: latest.id, clipError: null, isNew: false };
  }
  const existing = page ? await draftForPage(db, pageKey(page.url)) : undefined;
  const isBegun = existing && (existing.clipId !== null || (await latestVersion(db, existing.id)) !== null);
  if (isBegun) return { draftId: existing.id, clipError: null, isNew: false };
  const clip = await readPage(page);
  if (!clip.ok && existing) return { draftId: existing.id, clipError: clip.error, isNew: false };
  if (existing) await db.drafts.delete(existing.id);
  return beginWith(beginning, clip);
}

/** A new draft from the page, whatever drafts it has. */
export async function beginAgain(beginning: Beginning): Promise<BegunDraft> {
  return beginWith(beginning, await readPage(beginning.page));
}

async function readPage(page: CurrentPage | null): Promise<Result<Clip, ClipError>> {
  return page ? clipTab(page.tabId, page.url) : err({ code: 'restricted-page', page: 'browser' });
}

async function beginWith(
  { db, page, language, now }: Beginning,
  clip: Result<Clip, ClipError>,
): Promise<BegunDraft> {
  const read = clip.ok ? clip.value : page && isPdf(clip.error) ? pdfClip(page.url, page.title) : null;
  const draft = await newDraft(db, read, page?.url ?? null, language, now());
  return { draftId: draft.id, clipError: clip.ok ? null : clip.error, isNew: true };
}

/** Its text is not read, but its title and where it belongs are known. */
const isPdf = (error: ClipError): boolean => error.code === 'restricted-page' && error.page === 'pdf';
