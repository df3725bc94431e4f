import { LETTER } from '../text';
import { englishStem } from './english-stem';
import { russianStem } from './russian-stem';

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

const WORD = new RegExp(`${LETTER}+(?:['’-]${LETTER}+)*`, 'g');

/** The stems of the words that carry meaning, in order. Light stemming: enough to let forms of one word meet. */
export function stemsOf(text: string): string[] {
  const found: string[] = [];
  for (const word of text.toLowerCase().replaceAll('ё', 'е').match(WORD) ?? []) {
    const root = known.get(word) ?? learn(word);
    if (root !== '') found.push(root);
  }
  return found;
}

/** Words come back again and again in a text. The injected script lives for one page. */
const known = new Map<string, string>();

/** The stem of a word that is met for the first time; empty if the word says nothing. */
function learn(word: string): string {
  const root = word.length < 3 || STOP.has(word) || /^\d+$/.test(word) ? '' : stem(word);
  known.set(word, root);
  return root;
}

const stem = (word: string): string => (/[а-я]/.test(word) ? russianStem(word) : englishStem(word));
