/** Words too common to say what a text is about. */
const STOP = new Set(
  (
    'a about above after again all also am an and any are as at be because been before being below between both but by can cannot could did do does doing ' +
    'down during each even few for from further get had has have having he her here hers him his how however i if in into is it its itself just like made make many may me ' +
    'might more most much must my new no nor not now of off on once one only or other our out over own same see she should show since so some such than that the their them ' +
    'then there these they this those through to too two under until up use used using very was way we well were what when where whether which while who whom why will with would you your ' +
    'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне было вот от меня еще ещё нет о из ему теперь когда даже ну вдруг ли если ' +
    'уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже ' +
    'себе под будет ж тогда кто этот того потому этого какой совсем ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем всех никогда можно при наконец два об другой ' +
    'хоть после над больше тот через эти нас про всего них какая много разве три эту моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между это который которые которая которых также'
  ).split(' '),
);

/** The stems of the words that carry meaning, in order. Light stemming: enough to let forms of one word meet. */
export function stemsOf(text: string): string[] {
  const found: string[] = [];
  for (const word of text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []) {
    if (word.length < 3 || STOP.has(word) || /^\d+$/.test(word)) continue;
    found.push(stem(word));
  }
  return found;
}

/** Words come back again and again in a text. The injected script lives for one page. */
const known = new Map<string, string>();

export function stem(word: string): string {
  let root = known.get(word);
  if (root === undefined) {
    root = /\p{Script=Cyrillic}/u.test(word) ? russianStem(word) : englishStem(word);
    known.set(word, root);
  }
  return root;
}

/** After the endings that Porter's algorithm takes off in its first steps, and a few of derivation. */
function englishStem(word: string): string {
  const singular = word
    .replace(/['’]s?$/, '')
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const bare = singular.replace(
    /(ational|ations?|ization|izing|ized|izes?|ments?|ness|ingly|edly|ing|ed|ly|al|ive|er|or|ion)$/,
    '',
  );
  // What is left must still be a word: "ring" is no "r".
  const root = bare.length >= 4 && /[aeiouy]/.test(bare) ? bare : singular;
  return root.replace(/([^aeiou])\1$/, '$1').replace(/[ey]$/, '');
}

/** The endings of adjectives, verbs and nouns, longest first (after Snowball's Russian stemmer, in one step). */
const RUSSIAN_ENDING =
  /(?:ировани[еяюй]|ованн?\p{L}{2,3}|ениями|ениях|аниями|аниях|остями|остях|ившись|ывшись|ейшая|ейшие|ейший|ениям|аниям|ения|ению|ение|ений|ания|анию|ание|аний|ностью|ность|ности|остью|ость|ости|ившая|ивший|ывший|ующий|ующая|ующие|ющий|ющая|ющие|ающий|ованы|овано|овать|ировать|уются|ается|яется|аются|яются|иться|аться|яться|ились|илась|алась|ались|ами|ями|его|ого|ему|ому|ими|ыми|ишь|ешь|ете|ите|ают|яют|уют|ить|ать|ять|еть|ила|ила|ыла|ена|ено|ены|ала|али|ало|или|ило|ется|ятся|утся|ться|лся|ая|яя|ое|ее|ие|ые|ой|ей|ий|ый|ем|ом|им|ым|их|ых|ую|юю|ою|ею|ах|ях|ам|ям|ов|ев|ию|ью|ия|ья|ет|ит|ют|ут|ят|ал|ил|ел|а|я|о|е|и|ы|у|ю|ь|й)$/u;

function russianStem(word: string): string {
  const root = word.replace(RUSSIAN_ENDING, '');
  return root.length >= 3 ? root : word;
}
