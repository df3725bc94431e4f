import type { Clip } from '@/utils/clip/clip';
import type { Expectation } from './expectation';
import { levelled, levelledLines, levelledTex } from './levelled-text';
import { unmetInSources } from './unmet-in-sources';

/** Blocks of these kinds stand beside the text. */
const APART = /^(caption|footnote|reference)$/;

/** What of `expected` is not so in `clip`, a sentence each; empty when all of it is. */
export function unmet(expected: Expectation, clip: Clip): string[] {
  return [
    ...unmetInFacts(expected, clip),
    ...unmetInText(expected, clip),
    ...unmetInKinds(expected, clip),
    ...unmetInCaptions(expected, clip),
    ...unmetInSources(expected, clip.sources),
  ];
}

function unmetInFacts(expected: Expectation, clip: Clip): string[] {
  const faults: string[] = [];
  const titles = [expected.title ?? []].flat();
  if (titles.length > 0 && !titles.some((title) => levelled(title) === levelled(clip.title)))
    faults.push(`title is ${quoted(clip.title)}, not ${titles.map(quoted).join(' or ')}`);
  for (const fact of ['authors', 'publishedOn', 'language', 'canonicalUrl'] as const) {
    const [is, shouldBe] = [clip[fact], expected[fact]].map((value) => JSON.stringify(value));
    if (expected[fact] !== undefined && is !== shouldBe) faults.push(`${fact} is ${is}, not ${shouldBe}`);
  }
  return faults;
}

function unmetInText(expected: Expectation, clip: Clip): string[] {
  const blocks = clip.blocks.filter(({ kind }) => !APART.test(kind));
  const texts = blocks.map(({ text }) => levelled(text));
  const at = (part: string) =>
    // What levelling takes away altogether is looked for as it is.
    levelled(part) === ''
      ? blocks.findIndex(({ text }) => text.includes(part))
      : texts.findIndex((text) => text.includes(levelled(part)));
  const whole = texts.join('\n');
  const keys = blocks.filter(({ key }) => key).map(({ text }) => levelled(text));
  const first = levelled(blocks.find(({ kind }) => kind !== 'heading')?.text ?? '');
  const holds = (form: (text: string) => string, part: string) =>
    blocks.some(({ text }) => form(text).includes(form(part)));

  return [
    ...each(
      expected.contains,
      (part) => at(part) !== -1,
      (part) => `missing ${quoted(part)}`,
    ),
    ...each(
      expected.absent,
      (part) => at(part) === -1,
      (part) => `${blocks[at(part)]?.kind} ${at(part) + 1} should not hold ${quoted(part)}`,
    ),
    ...each(
      [expected.first ?? []].flat(),
      (part) => first.startsWith(levelled(part)),
      (part) => `begins with ${quoted(first)}, not ${quoted(part)}`,
    ),
    ...outOfOrder(whole, expected.order ?? []),
    ...each(
      expected.once,
      (part) => timesIn(whole, part) === 1,
      (part) => `${quoted(part)} occurs ${timesIn(whole, part)} times`,
    ),
    ...each(
      expected.apart,
      ([a, b]) => at(a) !== -1 && at(b) !== -1 && at(a) !== at(b),
      ([a, b]) => `${quoted(a)} and ${quoted(b)} are not two blocks`,
    ),
    ...each(
      expected.exact,
      (part) => holds(levelledLines, part),
      (part) => `line breaks or spaces lost in ${quoted(part)}`,
    ),
    ...each(
      expected.tex,
      (part) => holds(levelledTex, part),
      (part) => `formula missing ${quoted(part)}`,
    ),
    ...each(
      expected.key,
      (part) => keys.some((text) => text.includes(levelled(part))),
      (part) => `no key paragraph holds ${quoted(part)}`,
    ),
    ...each(
      expected.keyAbsent,
      (part) => !keys.some((text) => text.includes(levelled(part))),
      (part) => `a key paragraph holds ${quoted(part)}`,
    ),
  ];
}

function unmetInKinds({ kinds = {} }: Expectation, { blocks }: Clip): string[] {
  return Object.entries(kinds).flatMap(([part, allowed]) => {
    const holders = blocks.filter(({ text }) => levelled(text).includes(levelled(part)));
    if (holders.some(({ kind }) => [allowed].flat().includes(kind))) return [];
    const are = holders.map(({ kind }) => kind).join(' and ') || 'missing';
    return [`${quoted(part)} is ${are}, not ${[allowed].flat().join(' or ')}`];
  });
}

function unmetInCaptions({ captions = [] }: Expectation, { images }: Clip): string[] {
  const held = images.map(({ caption }) => levelled(caption ?? ''));
  return captions
    .filter((part) => !held.some((caption) => caption.includes(levelled(part))))
    .map((part) => `no image has the caption ${quoted(part)}`);
}

function each<Part>(
  parts: readonly Part[] | undefined,
  isMet: (part: Part) => boolean,
  fault: (part: Part) => string,
): string[] {
  return (parts ?? []).filter((part) => !isMet(part)).map(fault);
}

/** The first of `parts` that does not come after those before it. */
function outOfOrder(whole: string, parts: readonly string[]): string[] {
  let from = 0;
  for (const part of parts) {
    const at = whole.indexOf(levelled(part), from);
    if (at === -1) return [`${quoted(part)} is missing or out of order`];
    from = at + levelled(part).length;
  }
  return [];
}

const timesIn = (whole: string, part: string): number => whole.split(levelled(part)).length - 1;

const LONGEST_QUOTED = 70;
const quoted = (text: string): string =>
  `“${text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED - 1)}…` : text}”`;
