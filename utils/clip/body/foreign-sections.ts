import type { Passage } from '../blocks/passage';

/** Headings that no article has of its own, in lower case: what is under them is the site's. */
const FOREIGN =
  /^(?:(?:our |the |my )?newsletter|subscribe(?: now| today| here| for .*| via .*| to (?:our|my|the|this) .*(?:newsletter|blog|feed|list|channel|podcast|updates))?|stay (?:updated|in touch|connected)|share this(?: (?:post|article|story|page))?|quick links|leave a (?:reply|comment)|join the (?:conversation|discussion)|related (?:posts?|articles?|stories|content|reading|news|links|topics)|recommended (?:for you|reading|articles|stories)|(?:more|recent|latest|popular|other|trending|similar|next|previous|featured) (?:posts?|articles?|stories|news|videos?|slide ?shows?)|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).*|read (?:next|more|also|later)|keep reading|up next|what to read next|popular this week|trending now|advertisement|sponsored content|похожие (?:статьи|записи|материалы|новости)|читайте также|ещ[её] по теме|рекомендуем|популярное)\s*:?$/;

/** Headings that are the site's when they stand at the end, and may be the article's elsewhere. */
const FOREIGN_AT_END =
  /^(?:(?:\d+ )?comments?(?: \(\d+\))?|share|about the authors?|about (?:me|us)|authors?|(?:(?:media|press) )?contacts?|комментари[ий].*|об авторе|поделиться)\s*:?$/;

/** Headings that are the site's at the end when there is a list of links below and no prose. */
const LIST_AT_END =
  /^(?:related|recommended|more|more (?:from|on|in) .*|tags|categories|topics|теги|рубрики|ещ[её])\s*:?$/;

/** The head of a table of contents. The list itself is known by its links. */
const CONTENTS =
  /^(?:(?:table of )?contents|on this page|in this (?:article|post)|jump to section|содержание|оглавление)\s*:?$/;

/** A foreign section longer than this share of the text was misread: its heading goes alone. */
const MOST = 0.15;

/**
 * Without sections that are the site's own: “Related posts” wherever it stands, “Comments” and the like at the end. A
 * section reaches to the next heading of the same rank. Heads set as plain lines (“POPULAR THIS WEEK”) go alone.
 */
export function withoutForeignSections(passages: readonly Passage[]): Passage[] {
  const all = letters(passages);
  const dropped = new Set<Passage>();
  for (const [index, passage] of passages.entries()) {
    const { kind } = passage;
    const text = passage.text.toLowerCase();
    if (isContentsHead(passage) || (kind === 'paragraph' && passage.length <= 5 && FOREIGN.test(text))) {
      dropped.add(passage);
    } else if (
      kind === 'heading' &&
      (FOREIGN.test(text) || FOREIGN_AT_END.test(text) || LIST_AT_END.test(text))
    ) {
      const section = sectionAt(passages, index);
      const isShort = letters(section) <= MOST * all;
      const isBare = !LIST_AT_END.test(text) || !section.some(isProse);
      const endsText = passages
        .slice(index + section.length)
        .every((later) => later.kind === 'heading' || dropped.has(later));
      if (isShort && (FOREIGN.test(text) || (endsText && isBare)))
        for (const each of section) dropped.add(each);
      else if (FOREIGN.test(text)) dropped.add(passage);
    }
  }
  return passages.filter((passage) => !dropped.has(passage));
}

const isProse = ({ kind, length, linked }: Passage): boolean =>
  kind === 'paragraph' && length > 25 && linked < 0.3;

const isContentsHead = ({ kind, text, length }: Passage): boolean =>
  (kind === 'heading' || (kind === 'paragraph' && length <= 3)) && CONTENTS.test(text.toLowerCase());

/** The heading at `index` with what stands under it. */
function sectionAt(passages: readonly Passage[], index: number): Passage[] {
  const level = passages[index]?.level ?? 6;
  const end = passages.findIndex(
    (later, at) => at > index && later.kind === 'heading' && (later.level ?? 6) <= level,
  );
  return passages.slice(index, end === -1 ? undefined : end);
}

const letters = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + text.length, 0);
