import { type FirstPaint, findFonts, paintFirst } from '@/components/first-paint/first-paint';
import { applyTheme } from '@/components/ui/theme';
import { currentPage } from '@/utils/browser/current-page';
import { sourcesOfAll } from '@/utils/drafting/sources-of-all';
import { composer as english } from '@/utils/i18n/en/composer';
import { type Language, localeFor } from '@/utils/i18n/locale';
import { composer as russian } from '@/utils/i18n/ru/composer';
import type { PostDocument } from '@/utils/post/post-document';
import { blockTexts } from '@/utils/post/writing-place';
import { readFirst } from '@/utils/store/first-read';
import { lastPlace } from '@/utils/store/last-place';
import { pageKey } from '@/utils/store/page-url';

const names: Record<Language, string> = { en: english.text, ru: russian.text };

/** A longer text may be too long for a message, which is told over it. */
const SURELY_FITS = 3800;

/**
 * Paints into the composer's frame the stored draft of the page that the button was clicked on, before anything else has loaded; `null` where there is
 * none, or where more than its text has to be shown. The author's theme is there in any case.
 */
export async function paintStoredDraft(frame: HTMLElement): Promise<FirstPaint | null> {
  const reading = readFirst(currentPage().then((page) => page && pageKey(page.url)));
  findFonts(frame);
  const read = await reading;
  applyTheme(read?.settings?.theme ?? 'system', document.documentElement);
  const language = localeFor(read?.settings?.language ?? 'browser', navigator.languages);
  document.documentElement.lang = language;
  if (!read?.stored || lengthOf(read.stored.draft.document) > SURELY_FITS) return null;
  const { draft, clips } = read.stored;
  return paintFirst(frame, {
    draftId: draft.id,
    document: draft.document,
    version: draft.version,
    place: lastPlace(draft.id),
    sources: sourcesOfAll(clips).length,
    label: names[language],
  });
}

const lengthOf = (post: PostDocument): number =>
  blockTexts(post).reduce((length, { text }) => length + text.length + 1, 0);
