import { quoteFor } from './typographic-quotes';
import type { TypographyLanguage } from './typography-language';

/** `text` stands from `from` to before `to` (UTF-16, in the text as typed). */
export interface TypographyChange {
  from: number;
  to: number;
  text: string;
}

const NO_BREAK = '\u00A0';

/** Words of a letter or two that do not end a line (Milchin, Cheltsova, “Справочник издателя и автора”, 3.4). */
const SHORT_WORDS = 'а|без|бы|в|во|до|для|за|и|из|изо|к|ко|на|не|ни|но|о|об|обо|от|по|под|при|про|с|со|у';
const UNITS =
  '%|‰|°C|₽|руб|коп|тыс|млн|млрд|трлн|мг|г|кг|т|мм|см|м|км|га|мл|л|мс|с|сек|мин|ч|лет|год|года|году|век|века|Вт|кВт|МВт|ГВт|Гц|кГц|МГц|ГГц|Кб|кБ|МБ|ГБ|ТБ|бит|раз|раза|человек';

/** An address, a mention, a mail address: what they are written with is no punctuation. */
const ADDRESS = /(?:\w:\/\/|www\.|@|\.\p{Ll}{2,}\/)\S*$/u;

type Rule = (text: string) => TypographyChange[];

/** Puts `text` in the place of the group `n` of the pattern, which ends where the text does. */
function settle(pattern: RegExp, ...replacements: (string | null)[]): Rule {
  return (text) => {
    const groups = pattern.exec(text)?.indices ?? [];
    return replacements.flatMap((replacement, index) => {
      const [from, to] = groups[index + 1] ?? [];
      if (replacement === null || from === undefined || to === undefined) return [];
      return text.slice(from, to) === replacement ? [] : [{ from, to, text: replacement }];
    });
  };
}

const apostrophe = settle(/\p{L}(')\p{L}$/du, '’');

const RULES: Record<TypographyLanguage, readonly Rule[]> = {
  ru: [
    // A hyphen between two figures is a minus.
    settle(/[^\s\d]([ \u00A0])(--?|[—–]) $/d, NO_BREAK, null),
    settle(/(?:^|\S[ \u00A0])(--) $/d, '—'),
    settle(/[^\s\d][ \u00A0](-) $/d, '—'),
    settle(new RegExp(`(?:^|[\\s([«„"—–-])(?:${SHORT_WORDS})( )[\\p{L}\\p{N}«„"]$`, 'diu'), NO_BREAK),
    settle(/[^\s—–-]( )(?:ли|же|бы|б|ж|ль)[^\p{L}\p{N}]$/diu, NO_BREAK),
    settle(new RegExp(`\\d( )(?:${UNITS})[^\\p{L}\\p{N}]$`, 'du'), NO_BREAK),
    settle(/\d( )[%‰°₽$€]$/d, NO_BREAK),
    settle(/[№§]( )\d$/d, NO_BREAK),
    settle(/(?:^|[\s(«„"])\p{Lu}\.( )\p{Lu}[\p{Ll}.]$/du, NO_BREAK),
    ...[1, 2, 3].map((groups) =>
      settle(
        new RegExp(`(?<![\\d,.])\\d{1,3}${'( )\\d{3}'.repeat(groups)}[^\\d]$`, 'd'),
        ...Array(groups).fill(NO_BREAK),
      ),
    ),
    apostrophe,
  ],
  en: [settle(/(?:^|\S )(--) $/d, '—'), settle(/\p{L}(--)\p{L}$/du, '—'), apostrophe],
};

/**
 * What the last sign of a text settles, as an author types it: a quotation mark's side, a dash, a space that must not end a
 * line. Addresses are left alone; so is code, when the caller has put `\uFFFC` in its place.
 *
 * @param text a line up to and with the sign that was typed
 */
export function typographyOf(text: string, language: TypographyLanguage): TypographyChange[] {
  if (ADDRESS.test(text.slice(text.lastIndexOf(' ') + 1))) return [];
  const quote = text.endsWith('"') ? quoteFor(text.slice(0, -1), language) : null;
  const changes = RULES[language].flatMap((rule) => rule(text));
  if (quote !== null) changes.push({ from: text.length - 1, to: text.length, text: quote });
  return changes.filter(isFirstAt).sort((one, other) => one.from - other.from);
}

/** Of two rules that change the same place the first one does. */
const isFirstAt = ({ from }: TypographyChange, index: number, changes: TypographyChange[]): boolean =>
  changes.findIndex((other) => other.from === from) === index;

/** Every change of a whole line, in order, as if it were typed from its beginning: places are those in the line as it is. */
export function typographyOfLine(line: string, language: TypographyLanguage): TypographyChange[] {
  const all: TypographyChange[] = [];
  let typed = '';
  /** Where each sign of `typed` stands in the line. */
  const places: number[] = [];
  // The end of the line ends a word as a space does.
  for (const [place, sign] of [...line.split(''), '\n'].entries()) {
    typed += sign;
    places.push(place);
    for (const { from, to, text } of typographyOf(typed, language).reverse()) {
      const start = places[from] ?? line.length;
      all.push({ from: start, to: places[to] ?? place + 1, text });
      typed = typed.slice(0, from) + text + typed.slice(to);
      places.splice(from, to - from, ...Array(text.length).fill(start));
    }
  }
  return all.sort((one, other) => one.from - other.from);
}
