import type { Run } from './inlines';

const SENTENCE_END = /[.!?…:;»”"')\]]\s*$/;

/**
 * Parts what a page separates by `<br>`: always where two stand together, and where one stands after a finished
 * sentence. A break inside a sentence is a space.
 */
export function splitAtBreaks(runs: Run[]): Run[][] {
  if (!runs.some(isBreak)) return runs.some(saysSomething) ? [runs] : [];
  const parts: Run[][] = [[]];
  let breaks = 0;
  for (const run of runs) {
    if (isBreak(run)) {
      breaks += 1;
      parts.at(-1)?.push(run);
    } else if (!saysSomething(run)) {
      parts.at(-1)?.push(run);
    } else {
      if (breaks > 1 || (breaks === 1 && SENTENCE_END.test(textBefore(parts.at(-1) ?? [])))) parts.push([]);
      parts.at(-1)?.push(run);
      breaks = 0;
    }
  }
  return parts.filter((part) => part.some(saysSomething));
}

const isBreak = ({ text }: Run): boolean => text === '\n';
const saysSomething = ({ text }: Run): boolean => text.trim() !== '';

const textBefore = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trimEnd();
