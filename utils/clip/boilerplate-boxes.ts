import { isElement, isMute, isText } from './elements';
import type { IsKept } from './passage';
import { words } from './text';

/** Elements that by their nature lie outside the text, and the Distill template's own (https://distill.pub/guide/). */
const APART_TAGS = new Set(
  (
    'NAV HEADER FOOTER ASIDE DIALOG D-FOOTNOTE DT-FN D-CITE DT-CITE D-APPENDIX DT-APPENDIX D-BIBLIOGRAPHY DT-BIBLIOGRAPHY ' +
    'D-FOOTNOTE-LIST D-CITATION-LIST D-BYLINE DT-BYLINE D-CONTENTS D-FRONT-MATTER D-TITLE DT-BANNER'
  ).split(' '),
);

const APART_ROLES =
  /^(navigation|complementary|banner|contentinfo|dialog|alertdialog|alert|search|menu|toolbar|doc-endnotes|doc-bibliography)$/;

/** What page authors call the boxes that stand around a text. Matched as whole words of class names and ids. */
const APART_NAMES = wholeWords(
  // for passing it on, for coming back
  'share|sharing|sharethis|addthis|addtoany|sharedaddy|social|socials|follow-us|subscribe|subscription|subscribe-form|newsletter|signup|sign-up|mailing-list|email-form',
  // other things to read
  'related|related-(?:posts?|articles?|stories|links|content|news|items)|recommended|recommendations?|recirc|recirculation|more-from|read-more|readmore|read-next|read-also|up-next|also-read|see-also|trending|most-(?:popular|read)|popular-posts|prev-next|next-prev|post-nav|jp-relatedposts|inline-related|teaser|teasers',
  // what others say
  'comments?|comments-area|comment-list|disqus|disqus-thread|respond|reactions?|utterances|giscus|webmentions?',
  // who, when, where in the site
  'footer|byline|author-(?:bio|info|box|card|block|description|profile)|about-(?:the-)?author|post-author|entry-author|bio|breadcrumbs?|pagination|pager|nav|navbar|navigation|menu|submenu|tags|tag-list|post-tags|entry-tags|post-meta|entry-meta|article-meta|meta-data|dateline|timestamp|pubdate|post-date|reading-time|read-time|toc|table-of-contents|tableofcontents',
  // the house's own business
  'cookies?|cookie-(?:banner|notice|bar)|consent|gdpr|promo|promos|promobox|promotion|advert|adverts|advertisement|advertising|ad|ads|adsbygoogle|ad-(?:slot|unit|container|wrapper)|sponsor|sponsored|outbrain|taboola|paywall|donate|donation|modal|popup|overlay|toolbar|masthead|site-header|site-footer|page-footer|post-footer|entry-footer|article-footer|sidebar|login|poll|quiz|rating|ratings|star-ratings?|likes|feedback|print-only|sr-only|visually-hidden|screen-reader-text|skip-link|copyright|colophon|license-box|subscription-widget(?:-wrap)?|audio-player|listen-to|text-to-speech|correction-form|more-on-this',
);

function wholeWords(...alternatives: string[]): RegExp {
  return new RegExp(
    `(?:^|[\\s])(?:[a-z0-9]+-){0,3}?(?:${alternatives.join('|')})(?:-[a-z0-9]+){0,2}(?=$|\\s)`,
  );
}

/** Names that hold one of those words and mean the text all the same. */
const NOT_APART =
  /related-works?|has-|with-|no-|without-|elementor|wp-block-(?:group|column)|content-(?:area|body|main)|article-(?:body|content)|post-(?:body|content)|entry-content|story-body|social-(?:science|media|network)|-(?:enabled|disabled)\b/;

/** Whether a box lies apart by what it is. */
const isApartByKind = (box: Element): boolean =>
  APART_TAGS.has(box.tagName.toUpperCase()) || APART_ROLES.test(box.getAttribute('role') ?? '');

/** Whether a box lies apart by what the page's author called it. */
function isApartByName(box: Element): boolean {
  if (/^H[1-6]$|^(SECTION|BODY|MAIN|ARTICLE|CODE|PRE|TABLE|TR|TD|A)$/.test(box.tagName)) return false;
  return namesOf(box).some((name) => APART_NAMES.test(name) && !NOT_APART.test(name));
}

/** Class names and id in lower case with hyphens: `relatedPosts`, `related_posts` and `related-posts` are one name. */
function namesOf(box: Element): string[] {
  const names = [...box.classList];
  if (box.id && !isNamedForItsHeading(box)) names.push(box.id);
  return names.map((name) =>
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .replace(/_+/g, '-')
      .replace(/-{2,}/g, '-')
      .toLowerCase(),
  );
}

/** `<div id="feedback"><h2>Feedback</h2>`: a section of the text, named by a generator. */
function isNamedForItsHeading(box: Element): boolean {
  const heading = box.querySelector('h1, h2, h3, h4, h5, h6');
  return (
    heading !== null &&
    words(box.id.replace(/[-_]/g, ' ')).join(' ') === words(heading.textContent ?? '').join(' ')
  );
}

/** A single box that holds more of the letters is the text itself, whatever it is called. */
const MOST_IN_ONE = 0.3;
/** So are they all when together they hold more of what was kept: every paragraph is in a box of some odd name. */
const MOST_IN_ALL = 0.4;

/** The boxes under `root` that lie apart from its text. */
export function boxesApart(root: Element, isKept: IsKept): ReadonlySet<Element> {
  const limit = lettersIn(root) * MOST_IN_ONE;
  const byKind = new Set<Element>();
  const byName = new Set<Element>();
  const visit = (box: Element) => {
    for (const child of box.children) {
      const set = isApartByKind(child) ? byKind : isApartByName(child) ? byName : null;
      if (set && lettersIn(child) <= limit) set.add(child);
      else visit(child);
    }
  };
  visit(root);
  const keptByName = [...byName].reduce((sum, box) => sum + lettersIn(box, isKept), 0);
  if (keptByName > lettersIn(root, isKept) * MOST_IN_ALL) return byKind;
  return new Set([...byKind, ...byName]);
}

function lettersIn(element: Element, counts: (node: Node) => boolean = () => true): number {
  let letters = 0;
  for (const child of element.childNodes) {
    if (isText(child)) letters += counts(child) ? child.data.trim().length : 0;
    else if (isElement(child) && !isMute(child)) letters += lettersIn(child, counts);
  }
  return letters;
}
