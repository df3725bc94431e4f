/**
 * The stem of a lower-case English word: without the endings that Porter's algorithm takes off in its first steps, and a
 * few of derivation. (No replacement says `$1`: V8 is several times slower at those, matching or not.)
 */
export function englishStem(word: string): string {
  const singular = /['’sd]$/.test(word) ? singularOf(word) : word;
  const bare = singular.replace(
    /(ational|ations?|ated?|ating|ator|ative|ization|izing|ized?|izer|ments?|ness|ingly|edly|ing|ed|ly|al|ive|er|or|ion)$/,
    '',
  );
  // What is left must still be a word: "ring" is no "r".
  const root = bare.length >= 4 && /[aeiouy]/.test(bare) ? bare : singular;
  return root.replace(/yy?$|e$|([^aeiou])(?=\1$)/, '');
}

const singularOf = (word: string): string =>
  word
    .replace(/['’]s?$/, '')
    .replace(/ie[sd]$/, 'y')
    .replace(/(?<=ss|sh|ch|x|zz)es$|(?<=[^siu])s$/, '');
