import type { Passage } from './passage';

/**
 * Short texts that belong to the page and not to the article, by what they say, in English and Russian. Each pattern
 * stands for a kind of line that many sites print; longer paragraphs are never judged by their words.
 */

/** Buttons and counters: a few words, no sentence. Headings may begin so too and are not judged by it. */
const LABELS: readonly RegExp[] = [
  /^(?:share|tweet|pin it|print|e-?mail|reply|follow|subscribe|sign (?:up|in)|log in|comments?|advertisement|sponsored|loading|skip to content|read more|learn more|view all|see all)\b[^.!?]{0,30}$/i,
  /^(?:поделиться|подписаться|реклама|комментарии|комментировать|читать далее|показать ещ[её]|нравится)(?![а-яё])[^.!?]{0,30}$/i,
  /^\d+\s*(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|likes?|мин(?:ут[аы]?)?|комментари[йея]в?|просмотр(?:ов|а)?)\.?$/i,
  // An equation's number.
  /^\(\d{1,3}(?:\.\d{1,3})?[a-z]?\)$/,
];
const LABEL_WORDS = 5;

/** What sites ask for and declare in whole sentences. */
const NOTICES: readonly RegExp[] = [
  // The tail of science news (phys.org, sciencedaily.com). Their DOIs go to the Sources.
  /^citation:.*\bretrieved\b/i,
  /^(?:more information|journal information|journal references?|story source|explore further|provided by)\s*(?::|$)/i,
  /^provided by (?:the )?[A-ZА-Я][^.!?]*$/,
  /^doi\s*:?\s*(?:https?:|10\.)/i,
  /^this (?:document|article|content|material|work) is (?:subject to|protected by) copyright/i,
  /^(?:©|\(c\)\s*\d{4}|copyright\s*(?:©|\(c\)|\d{4}|by\b))/i,
  /\ball rights reserved\b|все права защищены/i,
  /^(?:share (?:this|on|via)|follow us|like us on|find us on|поделитесь|подписывайтесь)(?![а-яё])/i,
  /^(?:follow|find|like|join) .{0,40}\bon (?:twitter|facebook|instagram|linkedin|telegram|mastodon|bluesky|x)\b/i,
  /\b(?:subscribe|sign up|join|get)\b.{0,60}\b(?:our|my|the|this|free|weekly|daily)\b.{0,60}\b(?:newsletters?|mailing list|inbox|rss feed)\b/i,
  /\b(?:subscribe|sign up)\b.{0,20}\b(?:newsletter|to (?:get|receive)|for updates)\b/i,
  /^подпи[сш][а-яё]*.{0,60}(?:канал|рассылк|телеграм|telegram|новост|дзен|youtube)/i,
  /\baffiliate\b.{0,80}\b(?:links?|commission|partner)|\bearn\b.{0,30}\bcommission\b/i,
  /\b(?:we|this (?:web)?site) uses? cookies\b/i,
  /^(?:this (?:article|story|post) (?:was|is|has been) )?originally published\b/i,
  /^(?:(?:have you )?(?:spotted|found|noticed|seen)|see) (?:an?|any) (?:error|mistake|typo)s?\b|^(?:если вы )?(?:нашли|заметили|увидели) (?:ошибк|опечатк|неточност)/i,
  /\bwe(?: are|['’]re) (?:always )?hiring\b|\bwe have (?:\w+ )?open (?:positions|roles)\b|\b(?:open positions|open roles)\b.*\bcareers? page\b|^(?:у нас открыты|мы ищем) .{0,40}ваканс/i,
  /^see (?:the )?notice\b/i,
  /^(?:статья впервые опубликована|источник:|перевод:)/i,
];
const NOTICE_WORDS = 45;

/** Lines that lead elsewhere. They count only where nearly all of the line is a link. */
const LEADS =
  /^\W*(?:read (?:more|next|also|our)|related|see also|also (?:read|see)|don['’]t miss|more(?: on| from| about|:)|watch|recommended|in related news|читайте(?: также| ещ[её])?|смотрите также|по теме|подробнее)(?![a-zа-яё])/i;

export function isBoilerplateLine({ kind, text, length, linked }: Passage): boolean {
  if (/^(code|math|table)$/.test(kind)) return false;
  if (length <= LABEL_WORDS && kind !== 'heading' && LABELS.some((label) => label.test(text))) return true;
  if (length > NOTICE_WORDS) return false;
  if (NOTICES.some((notice) => notice.test(text))) return true;
  return LEADS.test(text) && linked > 0.6 && !/[.:]$/.test(text);
}

/** “By Ann Lee, November 12, 2021”, “Updated: 12:30”, a bare date. They count only before the text has begun. */
const BYLINES: readonly RegExp[] = [
  /^(?:by|By|BY|[Ww]ritten by|[Pp]osted by|[Ee]dited by|[Rr]eviewed by|[Tt]ext by|[Aa]uthor|Автор|Текст):?\s+\p{Lu}/u,
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3},[^.!?]*\b(?:Scientist|Engineer|Researcher|Director|Manager|Fellow|Professor)s?\b[^.!?]*$/u,
  /^(?:posted|published|updated|last (?:updated|modified)|first published|опубликовано|обновлено|дата)(?![a-zа-яё])/i,
  /^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}\.?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)[a-zа-яё]*\.?\s+\d{1,4}\b[^.!?]*$/i,
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b[^.!?]*$/,
];

export const isByline = ({ kind, text, length, inlines }: Passage): boolean =>
  kind !== 'code' &&
  length <= 30 &&
  (BYLINES.some((line) => line.test(text)) || (kind === 'paragraph' && isTag(text, length, inlines)));

/** Two or three words that are no sentence and not set in bold as a heading is: a rubric, a difficulty, a counter. */
const isTag = (text: string, length: number, inlines: Passage['inlines']): boolean =>
  length <= 3 &&
  !/[.!?…:;,"”»)]$/.test(text) &&
  !inlines.every(({ marks = [] }) => marks.some(({ type }) => type === 'bold'));

/** “Ann Lee is a science writer …”, “Ann Lee covers …”: who wrote it, in the third person, below the text. */
const AUTHOR_NOTE =
  /^(?:about the author:? )?(?:the author|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}),? (?:(?:is|was|has been) (?:an? |the |our )?(?:[\p{L}-]+ ){0,4}(?:writer|reporter|journalist|editor|columnist|correspondent|contributor|blogger|freelancer)|(?:writes|covers|reports|blogs) (?:about|on|for|from))(?![\p{L}])/u;

export const isAuthorNote = ({ kind, text, length }: Passage): boolean =>
  kind === 'paragraph' && length <= 60 && AUTHOR_NOTE.test(text);
