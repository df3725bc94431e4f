import type { Passage } from './passage';

/**
 * Short texts that belong to the page and not to the article, by what they say, in English and Russian. Each pattern
 * stands for a kind of line that many sites print; longer paragraphs are never judged by their words.
 */
const LINES: readonly RegExp[] = [
  // “Citation: … retrieved …”, the copyright line and what follows it
  /^citation:.*\bretrieved\b/i,
  /^(?:this (?:document|article|content|material) is (?:subject to copyright|protected by copyright))/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /\ball rights reserved\b|все права защищены/i,
  // a science news site's pointers (phys.org, sciencedaily.com); their DOIs go to the Sources
  /^(?:more information|journal information|journal reference|story source|provided by|explore further)\s*:?(?:\s|$)/i,
  // buttons
  /^(?:share|tweet|pin|print|e-?mail|like|reply|follow|subscribe|sign up|log in|comments?|advertisement|sponsored|loading|skip to content|поделиться|подписаться|реклама|комментарии|читать далее|показать ещё)\b[^.!?]{0,30}$/i,
  /^(?:share (?:this|on|via|to)|follow us|like us|find us|join us|поделитесь|подписывайтесь)\b/i,
  /^\d+\s*(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|likes?|мин(?:ут[аы]?)?|комментари\p{L}*|просмотр\p{L}*)\.?$/iu,
  // newsletters and channels
  /\b(?:subscribe|sign up|signup|join|get)\b.{0,60}\b(?:our|my|the|this|free|weekly|daily)\b.{0,60}\b(?:newsletters?|mailing list|inbox|mail list|rss feed)\b/i,
  /\b(?:subscribe|sign up)\b.{0,20}\b(?:newsletter|to (?:get|receive)|for updates)\b/i,
  /^(?:подпи[сш]\p{L}*).{0,60}(?:канал|рассылк|телеграм|telegram|новост|дзен|youtube)/iu,
  /^(?:follow|find|like|join)\b.{0,40}\bon (?:twitter|facebook|instagram|linkedin|telegram|x)\b/i,
  // affiliate and cookie notices
  /\b(?:affiliate|commission)\b.{0,80}\b(?:links?|purchase|buy)\b/i,
  /\b(?:we|this site|this website) uses? cookies\b/i,
  /^(?:originally published|this (?:article|story|post) (?:was|is|has been) (?:originally |first )?(?:published|re-?published|reprinted))\b/i,
  /^(?:статья впервые опубликована|источник:|перевод:)/i,
];

/** Lines that lead elsewhere. They count only when most of the line is a link. */
const LEADS =
  /^(?:\W*)(?:read (?:more|next|also|our)|related|see also|also read|also see|don['’]t miss|more(?: on| from| about)?:|watch|recommended|more information|in related news|читайте(?: также| ещё)?|смотрите также|по теме|подробнее)\b/iu;

/** “By Ann Lee, November 12, 2021” and “Updated: 12:30”. They count only before the text has begun. */
const BYLINES: readonly RegExp[] = [
  /^(?:by|written by|posted by|text by|author|автор|текст)\b:?\s+\p{Lu}/iu,
  /^(?:posted|published|updated|last (?:updated|modified)|first published|опубликовано|обновлено|дата)\b/iu,
  /^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}\.?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*\.?\s+\d{1,4}\b[^.!?]*$/iu,
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b[^.!?]*$/,
];

/** How long a line may be and still be judged by its words. */
const SHORT = 45;

export function isBoilerplateLine(passage: Passage): boolean {
  const { kind, text, length } = passage;
  if (kind === 'code' || kind === 'math' || kind === 'table') return false;
  if (length > SHORT) return false;
  return (
    LINES.some((line) => line.test(text)) || (LEADS.test(text) && passage.linked > 0.6 && !/[.:]$/.test(text))
  );
}

export function isByline({ kind, text, length }: Passage): boolean {
  return kind !== 'code' && length <= 30 && BYLINES.some((line) => line.test(text));
}

/** Headings of parts that are not the article's: what comes under them goes too. */
const FOREIGN_SECTIONS =
  /^(?:newsletter|subscribe.*|stay (?:updated|in touch|connected)|share(?: this.*)?|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|related(?: (?:posts?|articles?|stories|content|reading|news|links|topics))?|recommended(?: (?:for you|reading|articles|stories))?|(?:more|recent|latest|popular|other|trending|similar|next|previous|featured) (?:posts?|articles?|stories|news)|more (?:from|on|in) .*|more:?|you (?:may|might) also (?:like|enjoy|be interested in).*|read (?:next|more|also)|keep reading|up next|what to read next|popular this week|trending(?: now)?|about the authors?|about (?:me|us)|author|tags|categories|advertisement|sponsored content|contents|table of contents|on this page|in this article|jump to section|содержание|оглавление|комментарии.*|похожие (?:статьи|записи|материалы|новости)|читайте также|ещё по теме|об авторе|поделиться|теги|рекомендуем|популярное)\s*:?$/iu;

/** Lists of sources and notes at an article's end. */
const REFERENCE_SECTIONS =
  /^(?:\d+\.?\s*)?(?:references?(?: cited| list)?|bibliography|works cited|footnotes?|endnotes|citations?|cite (?:this|as|us).*|cited as|how to cite.*|bibtex|литература|список литературы|источники|примечания|сноски|библиография)\s*:?$/iu;

export const opensForeignSection = ({ kind, text }: Passage): boolean =>
  kind === 'heading' && FOREIGN_SECTIONS.test(text);
/** The same words set as a plain line. */
export const isForeignHead = ({ kind, text, length }: Passage): boolean =>
  kind === 'paragraph' && length <= 5 && FOREIGN_SECTIONS.test(text);
export const opensReferences = ({ kind, text }: Passage): boolean =>
  kind === 'heading' && REFERENCE_SECTIONS.test(text);
