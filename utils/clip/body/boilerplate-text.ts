import type { Passage } from '../blocks/passage';

/**
 * Short texts that belong to the page and not to the article, by what they say, in English and Russian. Each pattern
 * stands for a kind of line that many sites print, and is tried on lower-case text: to make one ready that folds case takes
 * twice as long. Longer paragraphs are never judged by their words.
 */

/** Buttons and counters: a few words, no sentence. Headings may begin so too and are not judged by it. */
const LABELS: readonly RegExp[] = [
  /^(?:share|tweet|pin it|print|e-?mail|reply|follow|subscribe|sign (?:up|in)|log in|comments?|advertisement|sponsored|skip to content|read more|learn more|view all|see all)\b[^.!?]{0,30}$/,
  /^loading\b.{0,30}$/,
  /^(?:listen to (?:this|the)|download (?:the )?(?:pdf|article)|back to|load more|show (?:more|less)|copy (?:link|code)|save for later|edit this page|(?:previous|next) (?:post|article|story)|view (?:on|in) (?:github|colab)|click to (?:enlarge|expand))\b[^.!?]{0,30}$/,
  /^(?:поделиться|подписаться|реклама|комментарии|комментировать|читать далее|показать ещ[её]|нравится|наверх|скопировать|распечатать)(?![а-яё])[^.!?]{0,30}$/,
  /^(?:(?:estimated |average )?(?:reading|read) time|время (?:на )?чтени[яе])\s*:?\s*(?:\d[^.!?]{0,20})?$/,
  /^\d[\d.,\s]*[kmкм]?\+?\s*(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|likes?|мин(?:ут[аы]?)?|комментари[йея]в?|просмотр(?:ов|а)?)\.?$/,
  // What notebooks count their cells by.
  /^(?:in|out)\s?\[[\d ]*\]:?$/,
  // An equation's number.
  /^\(\d{1,3}(?:\.\d{1,3})?[a-z]?\)$/,
];
const LABEL_WORDS = 5;

/** What folds code away, and what heads a box of advice: as an item of a list it may be one. */
const BOX_LABEL =
  /^(?:(?:show |hide )?(?:the )?code|(?:показать |скрыть )код|note|tip|warning|important|caution|примечание|совет|внимание|важно)$/;

/** A wish begins a sentence, or follows such a word; “clients subscribe to receive” tells of others. */
const WISH = String.raw`(?:^|[.!?:;,–—]\s*|\b(?:please|and|or|to|can|now|then|why not)\s+)`;
const asked = (rest: string) => new RegExp(WISH + rest);

/** What sites ask for and declare in whole sentences. */
const NOTICES: readonly RegExp[] = [
  // The tail of science news (phys.org, sciencedaily.com). Their DOIs go to the Sources.
  /^citation:.*\bretrieved\b/,
  /^(?:more information|journal information|journal references?|story source|explore further|provided by)\s*(?::|$)/,
  /^doi\s*:?\s*(?:https?:|10\.)/,

  // Whose it is, and who answers for it.
  /^this (?:document|article|content|material|work) is (?:subject to|protected by) copyright/,
  /^(?:©|\(c\)\s*\d{4}|copyright\s*(?:©|\(c\)|\d{4}|by\b))/,
  /\ball rights reserved\b|все права защищены|ссылка (?:на источник )?обязательна/,
  /^(?:this|except|unless|all|text|our|content)\b.{0,80}\blicen[sc]ed under (?:an? |the )?(?:creative commons|cc[ -]by)/,
  /^(?:the )?(?:views|opinions)(?: (?:and|or) (?:views|opinions))? expressed\b|^мнение (?:автора|редакции) может не совпадать/,
  /^(?:this (?:article|story|post|essay|piece|interview) (?:(?:was|is|has been) )?originally published|originally published (?:on|at|in|by)\b[^,]{0,60}$)/,
  /^(?:статья впервые опубликована|источник:|перевод:)/,
  /^see (?:the )?notice\b/,

  // Pass it on, come back, write to us.
  /^(?:share (?:this (?:article|story|post|page|entry|on|via)|(?:on|via) (?:facebook|twitter|x|linkedin|e-?mail))|share this:?$|follow us|like us on|find us on|поделитесь|подписывайтесь)(?![a-zа-яё])/,
  /^(?:please )?(?:follow|find|like|join|get) .{0,40}\bon (?:twitter|facebook|instagram|linkedin|telegram|mastodon|bluesky|x)\b/,
  /^(?:media|press) (?:contacts?|inquiries|enquiries)\b.{0,40}:|^контакты? для (?:прессы|сми)/,
  /^(?:discuss|comment)\b.{0,30}\bon (?:hacker news|hn|reddit|lobsters|twitter|github)\b/,
  asked(
    String.raw`(?:subscribe|sign up|join|get)\b.{0,60}\b(?:our|my|the|this|free|weekly|daily)\b.{0,60}\b(?:newsletters?|mailing list|your inbox|rss feed)\b`,
  ),
  asked(String.raw`(?:subscribe|sign up)\b.{0,20}\b(?:newsletter|to (?:get|receive)|for updates)\b`),
  /\bunsubscribe\b.{0,20}\btime\b|^отписаться можно/,
  /^(?:if you (?:enjoyed|liked)|thanks for reading|thank you for reading|если вам понравил[а-яё]*)(?![a-zа-яё]).{0,120}(?:subscri|share|follow|support|sponsor|newsletter|clap|подпи[сш]|поделитесь|поддерж)/,
  /^подпи[сш][а-яё]*.{0,60}(?:канал|рассылк|телеграм|telegram|новост|дзен|youtube)/,
  /^(?:have you |if you (?:have )?)?(?:spotted|found|noticed|see) (?:an?|any) (?:error|mistake|typo)s?\b[^.]{0,40}\?|^(?:нашли|заметили|увидели) (?:ошибк|опечатк|неточност)[^.]{0,40}(?:\?|ctrl|выделите)/,
  /\bwe(?: are|['’]re) (?:always )?hiring\b|\bwe have (?:\w+ )?open (?:positions|roles)\b|^(?:у нас открыты|мы ищем) .{0,40}ваканс/,

  // The gate: money, cookies, scripts.
  /\baffiliate (?:links?|commissions?|partners?)\b|\bwe\b.{0,40}\bearn\b.{0,30}\bcommission\b/,
  /\b(?:we|this (?:web)?site) uses? cookies\b/,
  /^already an? (?:subscriber|member)\b|\barticles? (?:left|remaining) this month\b/,
  /\bpowered by disqus\b|\byour browser does(?: not|n['’]t) support\b|\bnot supported (?:by|in|on) your browser\b/,
  /^(?:please|you need to|this (?:page|site) (?:requires|needs))\b.{0,20}\bjavascript\b/,
];
const NOTICE_WORDS = 45;
/** The same, of somebody with a name: as it is written. */
const PROVIDED_BY = /^[Pp]rovided by (?:the )?[A-ZА-Я][^.!?]*$/;

/** Every notice holds one of these; most texts hold none, and to make the notices' patterns ready takes longer than to try this. */
const NOTICE_SIGN = new RegExp(
  [
    'citation:|more information|journal |story source|explore further|provided by|doi',
    '©|\\(c\\)|copyright|rights reserved|права защищены|обязательна|licen[sc]ed under|expressed|мнение|notice',
    'originally published|впервые опубликована|источник:|перевод:',
    'share|follow us|like us|find us|поделитесь|подпи|subscribe|sign up',
    ' on (?:twitter|facebook|instagram|linkedin|telegram|mastodon|bluesky|x|hacker news|hn|reddit|lobsters|github)',
    'newsletter|mailing list|your inbox|rss feed|enjoyed|liked|for reading|понравил',
    'error|mistake|typo|ошибк|опечатк|неточност|hiring|positions|roles|ваканс',
    'affiliate|commission|cookies|already a|this month|javascript|your browser|disqus',
    '^(?:media|press) |контакт|отписаться',
  ].join('|'),
);

/** Lines that lead elsewhere. They count only where nearly all of the line is a link. */
const LEADS =
  /^\W*(?:read (?:more|next|also|our)|related|see also|also (?:read|see)|don['’]t miss|more(?: on| from| about|:)|watch|click to tweet|recommended|in related news|filed under|posted in|tagged|tags|topics|categories|читайте(?: также| ещ[её])?|смотрите также|по теме|подробнее|теги|метки|рубрики)(?![a-zа-яё])/;

/** Whether a passage is one of those lines. */
export function isBoilerplateLine({ kind, text, length, linked, element }: Passage): boolean {
  if (/^(code|math|table)$/.test(kind)) return false;
  if (length > NOTICE_WORDS) return false;
  // “* * *”, “###”
  if (length === 0) return true;
  const said = text.toLowerCase();
  if (isLabelSized(kind, length, linked) && LABELS.some((label) => label.test(said))) return true;
  if (kind === 'paragraph' && length <= 3 && BOX_LABEL.test(said)) return true;
  if (NOTICE_SIGN.test(said) && (PROVIDED_BY.test(text) || NOTICES.some((notice) => notice.test(said))))
    return true;
  return (
    linked > 0.6 &&
    LEADS.test(said) &&
    !/[.:]$/.test(said) &&
    !(kind === 'heading' && isLinkedToItself(element))
  );
}

/** “Related work”, and the heading is a link to itself. */
const isLinkedToItself = (element: Element): boolean =>
  element.querySelector('a[href*="#"]') !== null && !element.querySelector('a[href]:not([href*="#"])');

/** “Print the bytes” is an item of a list; “Print” and a link are a button in one. */
const isLabelSized = (kind: Passage['kind'], length: number, linked: number): boolean =>
  kind !== 'heading' && length <= (kind === 'list-item' && linked < 0.5 ? 2 : LABEL_WORDS);
