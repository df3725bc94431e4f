import type { Plugin } from 'vite';

const READABILITY = /\/@mozilla\/readability\/Readability\.js$/;

/**
 * What of Readability's class `ArticleFinder` (`utils/clip/region`) neither calls nor leaves as it is: the way from the article's part of a
 * page to something to show, and what the page says of itself. No bundler leaves out a method, and the injected script is to be small.
 */
const UNUSED_METHODS = [
  'parse',
  '_prepArticle',
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_cleanStyles',
  '_clean',
  '_fixLazyImages',
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_removeScripts',
  '_getJSONLD',
  '_isProbablyVisible',
];

/** The patterns of its that only those methods try, or nobody. */
const UNUSED_PATTERNS = [
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'srcsetUrl',
  'b64DataUrl',
  'jsonLdArticleTypes',
];

/**
 * Takes those members out of the class, and what it would tell of its work, which nobody reads. Throws when one is not there, so that a new
 * Readability is looked at.
 */
export const withoutUnusedMembers = (): Plugin => ({
  name: 'without-unused-members',
  transform: (code, id) =>
    READABILITY.test(id)
      ? withoutLog(UNUSED_PATTERNS.reduce(withoutPattern, UNUSED_METHODS.reduce(withoutMethod, code)))
      : null,
});

/** `code` without the method `name` of a prototype, as a formatter sets it: from its own line to the brace below it. */
export function withoutMethod(code: string, name: string): string {
  const start = code.indexOf(`\n  ${name}(`);
  const end = code.indexOf('\n  },', start);
  if (start === -1 || end === -1) throw new Error(`There is no method ${name} to leave out.`);
  return code.slice(0, start) + code.slice(end + '\n  },'.length);
}

/** `code` without the pattern called `name` in an object of a prototype's: a pattern ends with its line. */
export function withoutPattern(code: string, name: string): string {
  const pattern = new RegExp(`\\n {4}${name}:\\s*/.+/[a-z]*,(?=\\n)`);
  if (!pattern.test(code)) throw new Error(`There is no pattern ${name} to leave out.`);
  return code.replace(pattern, '');
}

/** A statement on a line of its own, or on several as a formatter sets them. */
const LOG = /\n( *)this\.log\((?:.*\);|(?:\n(?!\1\);).*)+\n\1\);)(?=\n)/g;

/** `code` without its calls of `this.log`. */
export function withoutLog(code: string): string {
  const left = code.replace(LOG, '');
  if (/this\.log\(/.test(left)) throw new Error('A call of this.log is set in a way of its own.');
  return left;
}
