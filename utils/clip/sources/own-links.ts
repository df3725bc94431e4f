import type { SourceKind } from '../clip';
import { stemsOf } from '../key/stems';

/** A link of a kind that a post names, with the words around it. */
export interface FoundLink {
  url: string;
  kind: SourceKind;
  /** What the link says. */
  text: string;
  /** What stands before and after it in its paragraph. */
  before: string;
  after: string;
  /** Whether its paragraph is a mere row of links (“Paper · Code · Demo”). */
  inRow: boolean;
}

/** More things of one kind that all claim to be the article's own are a survey's. */
const MOST = 3;

/** A longer link is no label. */
const LABEL_LETTERS = 60;

/** The things of each kind, as texts call them; in lower case, as all patterns here: one that folds case takes twice as long to be made ready. */
const NAMES: Record<SourceKind, string> = {
  article: '$^',
  paper:
    'papers?|preprints?|manuscript|article|study|studies|publication|(?:technical |tech |research )?report|arxiv|pdf|doi|стать[яиюей]+|препринт[а-я]*|исследовани[а-я]+|публикаци[а-я]+',
  code: 'code|source(?: code)?|github|git|repo(?:sitory)?|implementation|library|package|код[а-я]*|репозитори[а-я]+|библиотек[а-я]+|гитхаб[а-я]*',
  dataset: 'data|data ?sets?|benchmarks?|corpus|corpora|данн[а-я]+|датасет[а-я]*|корпус[а-я]*',
  model: 'models?|weights|checkpoints?|модел[а-я]+|веса[а-я]*',
  demo: 'demo|colab|notebook|space|playground|app|демо|ноутбук[а-я]*',
  project: 'project(?: page)?|page|web ?site|site|проект[а-я]*|страниц[а-я]+|сайт[а-я]*',
};

const OWNERS = 'our|my|наш[а-я]*|мо[йяеюи][а-я]*';
const CALLS =
  'read|see|check out|get|browse|download|try|visit|open|view|full|original|official|new|accompanying|читать|читайте|полн[а-я]+|оригинал[а-я]*|нов[а-я]+';
/** English and Russian: `\p{L}` costs more to compile than the whole clip takes. */
const NOT_A_LETTER = '[^a-zа-яё\\d]';

/** Whole texts of a link that only label what it leads to: “Paper”, “Read the full paper”, “Code on GitHub”. */
const label = (kind: SourceKind): RegExp =>
  new RegExp(
    `^${NOT_A_LETTER}*(?:(?:${CALLS}|${OWNERS}|the|here|on|in|at|arxiv|github|project|${NAMES[kind]})${NOT_A_LETTER}+)*(?:${NAMES[kind]})(?:${NOT_A_LETTER}+(?:here|on|at|github|arxiv|hugging face|page|pdf|link))*${NOT_A_LETTER}*$`,
  );

/** “our paper”, “the full paper”, with up to two words between. */
const owned = (kind: SourceKind): RegExp =>
  new RegExp(
    `(?:^|${NOT_A_LETTER})(?:${OWNERS}|read the|see the|full|accompanying)(?:\\s+[a-zа-яё-]+){0,2}\\s+(?:${NAMES[kind]})(?:${NOT_A_LETTER}|$)`,
  );

/** “the paper”, “a library”: only names what is linked. */
const named = (kind: SourceKind): RegExp =>
  new RegExp(`(?:^|${NOT_A_LETTER})(?:${NAMES[kind]})(?:${NOT_A_LETTER}|$)`);

/** Each kind's pattern, made when a page has the first link of that kind. */
function patterns(build: (kind: SourceKind) => RegExp): (kind: SourceKind) => RegExp {
  const made = new Map<SourceKind, RegExp>();
  return (kind) => {
    const pattern = made.get(kind) ?? build(kind);
    made.set(kind, pattern);
    return pattern;
  };
}
const labelOf = patterns(label);
const ownedOf = patterns(owned);
const namedOf = patterns(named);

/** A line that begins with what follows: “Paper: …”, “Code and weights: …”. */
const LINE_HEAD = /^[^.!?]{0,40}:\s*$/;

/** What is said of the one paper that a news story is about. */
const PUBLISHED =
  /\b(?:(?:published|appear(?:s|ed|ing)?|accepted|presented|posted|described|reported|detailed|out)(?: [a-zа-яё]+){0,3} (?:in|on|at|to|by)|doi:?)\s*(?:the\s+)?(?:journal\s+)?[“"'(]*$|(?:опубликован|описан|представлен|принят)[а-я]*(?: [a-zа-яё]+){0,4} (?:в|на)\s*[«"(]*(?:журнале\s*)?[«"(]*$/;
/** Without it neither of the next two fits: they are long, and most links need not have them made ready. */
const WE = /(?<![a-zа-яё])(?:we|мы)(?![a-zа-яё])/;
/** “In ‘…’, we present”, “we present ‘…’” */
const WE_AFTER =
  /^[\s,”"’'»)\]]*(?:\([^)]{0,80}\)[\s,]*)?(?:(?:to be |to |recently |which )?(?:presented|published|accepted|appear(?:ing|ed)?)[^.]{0,80}?,\s*)?(?:we|мы)(?![a-zа-яё])/;
const WE_BEFORE =
  /(?:^|[^a-zа-яё])(?:we(?:['’]ve| have| are|['’]re)?|мы)(?: [a-zа-яё]+)? (?:present|introduc|propos|publish|releas|open[- ]?sourc|describ|announc|shar|представ|опубликовал|выложил|выпустил|описа)[a-zа-яё]*(?: [a-zа-яё]+){0,5}[\s“"'«(:]*$/;
const RELEASED =
  /^[^.!?]{0,30}\b(?:is|are) (?:now |freely |publicly |also )*(?:available|open|released|online)|^[^.!?]{0,30}(?:доступ|выложен|открыт)/;
const RELEASED_BEFORE =
  /\b(?:available|released|hosted|found|open[- ]sourced|downloaded|download)(?: [a-zа-яё]+){0,2}(?: (?:on|at|in|from|under|here))?[\s:(]*$|(?:доступ|выложен|опубликован|лежит|скачать)[а-я]*(?: [a-zа-яё]+){0,2}[\s:(]*$/;

/** Names and years of other people's work: “Lee et al., 2020”, “[12]”. */
const CITATION = /\bet al\b|^\W*\d{1,3}\W*$|\b(?:19|20)\d\d[a-z]?\)?\W*$|и др\./;

type Claim = 'own' | 'named' | 'none';

/**
 * Of the links of an article, those that lead to its own paper, code, data set …, and not to other people's: the words
 * say so, or it is a label in a row of links, or its words are those of the article's title. Where nothing says so, what
 * is merely named counts if it is the only one of its kind, and so does an unnamed demo, model or data set.
 *
 * @param host the article's: code under the same name is its author's own
 */
export function ownLinks(found: readonly FoundLink[], title: string, host: string): FoundLink[] {
  const titleStems = new Set(stemsOf(title));
  const claims = Map.groupBy(found, (link) => `${link.kind} ${claimOf(link, titleStems, host)}`);
  return found.filter((link) => {
    const claimed = (claim: Claim) => claims.get(`${link.kind} ${claim}`) ?? [];
    const own = claimed('own');
    if (own.length > 0)
      return (
        own.includes(link) &&
        (distinct(own) <= MOST || isAbout(link, titleStems) || ownedOf(link.kind).test(said(link)))
      );
    const namedOnes = claimed('named');
    if (namedOnes.length > 0) return namedOnes.includes(link) && distinct(namedOnes) === 1;
    const unsaid = distinct(claimed('none'));
    return link.kind === 'demo'
      ? unsaid <= MOST
      : /^(model|dataset|project)$/.test(link.kind) && unsaid === 1;
  });
}

function claimOf(link: FoundLink, titleStems: ReadonlySet<string>, host: string): Claim {
  const { kind, inRow } = link;
  const text = link.text.toLowerCase();
  const before = link.before.toLowerCase();
  const nearBefore = before.split(/[.!?]\s/).at(-1) ?? '';
  const nearAfter = link.after.toLowerCase().split(/[.!?](?:\s|$)/)[0] ?? '';
  // What is not even named has no label and no owner: the longer patterns need not be made ready for it.
  const isNamed = (where: string) => namedOf(kind).test(where);
  const isLabel = text.length <= LABEL_LETTERS && isNamed(text) && labelOf(kind).test(text);
  const around = `${nearBefore.slice(-50)}${text}`;
  if (isNamed(around) && ownedOf(kind).test(around)) return 'own';
  if (inRow && (isLabel || LINE_HEAD.test(before))) return 'own';
  if (isAbout(link, titleStems) || (kind === 'code' && isOfHost(link.url, host))) return 'own';
  if (kind === 'paper' && PUBLISHED.test(nearBefore)) return 'own';
  const isOurs =
    (WE.test(nearBefore) && WE_BEFORE.test(nearBefore)) || (WE.test(nearAfter) && WE_AFTER.test(nearAfter));
  if (isOurs) return CITATION.test(text) ? 'none' : 'own';
  if ((isLabel || isNamed(nearBefore)) && (RELEASED.test(nearAfter) || RELEASED_BEFORE.test(nearBefore)))
    return 'own';
  if (CITATION.test(text)) return 'none';
  return isLabel || isNamed(`${nearBefore.slice(-30)}${text}`) ? 'named' : 'none';
}

/** Whether a link's words, or the name at the end of its address, are those of the title. */
function isAbout({ text, url, kind }: FoundLink, titleStems: ReadonlySet<string>): boolean {
  const stems = [...new Set(stemsOf(text))];
  const shared = stems.filter((stem) => titleStems.has(stem)).length;
  if (shared >= 2 && shared >= stems.length * 0.6) return true;
  if (kind === 'paper') return false;
  const name = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  const named = stemsOf(name.replace(/[-_.]/g, ' '));
  return named.length > 0 && named.every((stem) => stem.length > 2 && titleStems.has(stem));
}

/** `github.com/lee/kiln` on `lee.github.io`. */
const isOfHost = (url: string, host: string): boolean =>
  new URL(url).pathname.split('/')[1]?.toLowerCase() === /^([\w-]+)\.(?:github|gitlab)\.io$/.exec(host)?.[1];

const said = ({ before, text }: FoundLink): string => `${before.slice(-50)}${text}`.toLowerCase();
const distinct = (links: readonly FoundLink[]): number => new Set(links.map(({ url }) => url)).size;
