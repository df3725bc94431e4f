import { languageOfLetters } from './about/language';
import type { Clip, ClipText } from './clip';
import { asKeyParagraphs, withKeyParagraphs } from './key/key-paragraphs';
import type { RawClip, RawText } from './raw-clip';
import { sourcesOf } from './sources/sources';

/** The clip of what was read off a page: its paragraphs ranked, its Sources told from what it merely links, its language. */
export function clipOf(raw: RawClip): Clip {
  const started = performance.now();
  const { declaredLanguage, doubt, title, blocks, ownLinks, images, ...page } = raw;
  return {
    ...page,
    ...(doubt && { doubt: { ...doubt, others: doubt.others.map((other) => textOf(other, raw)) } }),
    ...textOf({ title, blocks, ownLinks, images }, raw),
    elapsedMs: page.elapsedMs + Math.round(performance.now() - started),
  };
}

function textOf({ title, blocks, ownLinks, images }: RawText, page: RawClip): ClipText {
  const text = blocks.map((block) => block.text).join('\n');
  return {
    title,
    language: languageOfLetters(text, page.declaredLanguage),
    blocks: page.isSelection
      ? asKeyParagraphs(blocks)
      : withKeyParagraphs(blocks, { title, description: page.description ?? '' }),
    sources: sourcesOf(page.canonicalUrl, title, blocks, ownLinks),
    images,
  };
}
