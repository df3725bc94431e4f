/**
 * How a paragraph is worded, in English and Russian, to be tried on lower-case text (case folding costs more than all the
 * rest). `\b` knows no Cyrillic letters: Russian words are bounded by lookarounds where part of a longer word would mislead.
 */
export const WORDING = {
  /** A percentage or a factor. */
  figures:
    /\d\s?[%×]|\bper ?cent\b|процент|\d(?:x| times)\b|\b(?:two|three|four|five|ten) times\b|(?<![а-яё])в (?:\d+(?:[.,]\d+)?|два|три|четыре|пять|десять) раза?(?![а-яё])|вдвое|втрое/,
  comparison:
    /\boutperform|\b(?:better|worse|faster|more|less) than\b|\bcompared (?:to|with)\b|\bstate[- ]of[- ]the[- ]art\b|\bsurpass|\bexceed|лучше|хуже|быстрее|по сравнению|превосход|превыша/,
  /** Of a heading: what stands under it sums up. */
  conclusionHeading:
    /\b(?:conclusions?|concluding|summary|results?|findings|takeaways?|discussion|tl;?dr)\b|вывод|заключен|итог|результат/,
  opensWithQuotation: /^\s*(?:["“«„'‘]|—\s)/,
  opensWithPronoun:
    /^(?:this|these|that|those|such|it|they|he|she|это|этот|эта|эти|он|она|оно|они|такой|такая|такие)(?![a-zа-яё])/,
  endsInColon: /:\s*$/,
  courtesy:
    /\bthank(?:s|ful)?\b|\bgrateful\b|\backnowledge?ments?\b|\bsubscribe\b|\bnewsletter\b|благодарн|благодарим|благодарю|спасибо|подпис(?:ывайтесь|аться)/,
} as const;

/** How many numbers a text has; years, and what is numbered or cited in brackets, are none. */
export const numbersIn = (text: string): number => text.match(NUMBER)?.length ?? 0;

const NUMBER = /(?<![A-Za-zÀ-ÿА-яЁё\d.,([-])(?!(?:19|20)\d\d(?!\d))\d+(?:[.,]\d+)*/g;

/** GPT, LexRank, arXiv. */
export const acronymsIn = (text: string): number => text.match(/[A-Za-zА-яЁё][A-ZА-ЯЁ]+/g)?.length ?? 0;
