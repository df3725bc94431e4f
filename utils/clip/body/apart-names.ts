/** What page authors call the boxes that stand around a text: words and phrases of class names and ids. */
const NAMES = new Set(
  [
    // for passing it on, for coming back
    'share sharing sharethis addthis addtoany sharedaddy social socials follow-us subscribe subscription newsletter signup sign-up mailing-list email-form',
    // other things to read
    'related recommended recommendation recommendations recirc recirculation more-from more-on-this read-more readmore read-next read-also up-next also-read see-also',
    'trending most-popular most-read popular-posts latest-posts block-query prev-next next-prev next-post next-article next-story relatedposts teaser teasers',
    // what others say
    'comment comments latest-comments disqus respond reactions utterances giscus webmention webmentions',
    // who, when, where in the site
    'footer byline bio author-info author-box author-card author-block author-description author-profile author-card writer-card writer-bio contributor-bio about-author about-the-author post-author entry-author',
    'breadcrumb breadcrumbs pagination pager nav navbar navigation menu submenu tags tag-list tag-cloud tag-item post-meta entry-meta article-meta meta-data',
    'dateline timestamp pubdate post-date reading-time read-time toc table-of-contents tableofcontents site-header masthead sidebar',
    // the house's own business
    'cookie cookies consent gdpr cta call-to-action promo promos promobox promotion advert adverts advertisement advertising ad ads adsbygoogle sponsor sponsored outbrain taboola',
    'paywall donate donation modal popup overlay toolbar login poll quiz rating ratings likes feedback copyright colophon license-box',
    // for other ears
    'print-only noprint print-hidden speechify-ignore gist-meta sr-only visually-hidden screen-reader-text skip-link audio-player audio-embed listen-to text-to-speech',
    // an encyclopedia's: what the article lacks, facts in a table, its kin
    'ambox infobox navbox hatnote',
  ].flatMap((line) => line.split(' ')),
);

/** Names that hold one of those words and mean the text all the same. */
const NOT_APART =
  /^(?:tag|category)-(?!list|cloud)|^ad-free|related-works?|code-toolbar|has-|with-|no-|without-|elementor|wp-block-(?:group|column)|content-(?:area|body|main)|article-(?:body|content)|post-(?:body|content)|entry-content|story-body|social-(?:science|media|network)|-(?:enabled|disabled)\b/;

/** How many words may stand before and after (`c-article__share-bar`); a longer name says something else. */
const WORDS_BEFORE = 3;
const WORDS_AFTER = 2;
const LONGEST_PHRASE = 4;

/**
 * Whether one of the class names or ids in `names`, parted by spaces, is that of a box that lies apart. `relatedPosts`, `related_posts` and
 * `related-posts` are one.
 */
export function isApartName(names: string): boolean {
  let isApart = known.get(names);
  if (isApart === undefined) {
    isApart = names.split(' ').some(saysApart);
    known.set(names, isApart);
  }
  return isApart;
}

/** A page uses few names, each many times. The injected script lives for one page. */
const known = new Map<string, boolean>();

function saysApart(name: string): boolean {
  const level = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  const words = level.split(/[-_:]+/).filter((word) => word !== '');
  for (let start = 0; start < words.length && start <= WORDS_BEFORE; start += 1) {
    for (let length = 1; length <= LONGEST_PHRASE && start + length <= words.length; length += 1) {
      const isName = NAMES.has(words.slice(start, start + length).join('-'));
      if (isName && words.length - start - length <= WORDS_AFTER) return !NOT_APART.test(words.join('-'));
    }
  }
  return false;
}
