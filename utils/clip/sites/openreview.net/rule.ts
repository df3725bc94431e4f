import { oneLine } from '../../text';
import { allWordsAt, gathered, linksAt, wordsAt } from '../page-parts';
import type { SiteReading } from '../site-reading';

/** A paper's page on OpenReview: its fields stand above the reviews, which are longer and not the paper's. */
export default function readOpenReview(page: Document, url: URL): SiteReading | null {
  const id = url.searchParams.get('id');
  if (url.host !== 'openreview.net' || url.pathname !== '/forum' || !id) return null;
  const note = page.querySelector('.forum-note') ?? page;
  const root = gathered(page, [fieldOf(note, /^tl;?dr/i), fieldOf(note, /^abstract/i)]);
  return (
    root && {
      root,
      title: wordsAt(page, '.forum-title h2, h2.citation_title, .note_content_title'),
      authors: allWordsAt(page, '.forum-authors a, .signatures.author a'),
      article: `https://openreview.net/forum?id=${id}`,
      links: linksAt(note, '.note-content a[href]'),
    }
  );
}

/** The value beside a label such as “Abstract:”. */
function fieldOf(note: ParentNode, name: RegExp): Element | null {
  const label = [...note.querySelectorAll('.note-content-field')].find((field) =>
    name.test(oneLine(field.textContent)),
  );
  return label?.parentElement?.querySelector('.note-content-value') ?? null;
}
