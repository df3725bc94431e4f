const THROUGH_FIRST_VOWEL = /^[^аеиоуыэюя]*[аеиоуыэюя]/;
/** What follows the first consonant after a vowel, twice over. */
const SECOND_REGION = /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]/;

const GERUND = /(?:(?<=[ая])в|ив|ыв)(?:ши(?:сь)?)?$/;
const REFLEXIVE = /с[яь]$/;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|ивш|ывш|ующ)$/;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const VERB =
  /(?:(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю)$/;
const NOUN =
  /(?:иями|иях|иям|ием|ией|ями|ами|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ях|ах|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;
const SUPERLATIVE = /ейше?$/;

/** The stem of a lower-case Russian word written with е for ё: Snowball's Russian stemmer (https://snowballstem.org/algorithms/russian/stemmer.html). */
export function russianStem(word: string): string {
  const head = THROUGH_FIRST_VOWEL.exec(word)?.[0];
  if (head === undefined) return word;
  let rest = withoutInflection(word.slice(head.length)).replace(/и$/, '');
  const second = SECOND_REGION.exec(word)?.[0].length ?? word.length;
  const derived = /ость?$/.exec(rest);
  if (derived && head.length + derived.index >= second) rest = rest.slice(0, derived.index);
  const plain = rest.replace(SUPERLATIVE, '');
  return head + plain.replace(/нн$/, 'н').replace(/ь$/, '');
}

function withoutInflection(rest: string): string {
  const gerund = rest.replace(GERUND, '');
  if (gerund !== rest) return gerund;
  const active = rest.replace(REFLEXIVE, '');
  const adjective = active.replace(ADJECTIVE, '');
  if (adjective !== active) return adjective.replace(PARTICIPLE, '');
  const verb = active.replace(VERB, '');
  return verb === active ? active.replace(NOUN, '') : verb;
}
