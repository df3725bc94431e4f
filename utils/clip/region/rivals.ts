import { nameOf } from '../page/elements';
import { words } from '../text';

/** Boxes that ask the reader something. */
const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** What consent managers call their boxes, and what they ask. */
const CONSENT_NAME =
  /(^|[\s_-])(cookies?|consent|gdpr|onetrust|didomi|cmp|usercentrics|cookiebot|truste?)([\s_-]|$)/;
const CONSENT_WORDS = /\b(?:cookies?|consent|privacy (?:policy|choices))\b|cookie|файлы куки|согласи[ея]/i;

/** Whole lists of comments, by the names that publishing systems give them. */
const COMMENTS =
  '#comments, #disqus_thread, .comments, .comments-area, .comment-list, .commentlist, .comments-section, [data-component="comments"], [itemtype$="schema.org/Comment"]';

/**
 * Takes away what is never the article and often longer than it: dialogs, consent boxes, lists of comments, the next stories. Something
 * else on the page must bear the title: an article may be shown in a dialog, and a template may call its main box
 * “comments”.
 */
export function withoutRivals(page: Document): void {
  withoutNextStories(page);
  const titles = [...page.querySelectorAll('h1')];
  const isRival = (box: Element) =>
    titles.length > 0 && !titles.some((title) => box.contains(title)) && !box.querySelector('article, main');
  for (const box of page.querySelectorAll(DIALOGS)) if (isRival(box)) box.remove();
  for (const box of page.querySelectorAll(COMMENTS)) if (isRival(box)) box.remove();
  for (const box of page.querySelectorAll('body > div, body > section, body > aside')) {
    if (CONSENT_NAME.test(nameOf(box)) && CONSENT_WORDS.test(box.textContent ?? '') && isRival(box))
      box.remove();
  }
}

/** A feed that goes on below the story: of articles side by side, each under a title, the one that the page is named for. */
function withoutNextStories(page: Document): void {
  const name = spoken(page.title);
  const stories = [...page.querySelectorAll('article')].filter((story) => story.querySelector('h1'));
  const [own, ...rest] = stories.filter((story) =>
    name.includes(spoken(story.querySelector('h1')?.textContent)),
  );
  if (!own || rest.length > 0) return;
  for (const story of stories) if (!story.contains(own) && !own.contains(story)) story.remove();
}

const spoken = (text: string | null | undefined): string => ` ${words(text ?? '').join(' ')} `;
