import type { Clip, ClipBlock, Source, SourceKind } from '@/utils/clip/clip';
import { linesFromBlock } from './lines-from-block';
import type { Block, Line, PostDocument } from './post-document';
import { lineOf, textRun } from './text-runs';

export { linesFromBlock } from './lines-from-block';

/** What a channel's settings say about a new draft. */
export interface DraftShape {
  /** The language the channel is written in (BCP 47 primary). */
  language: string;
  /** Whether the key paragraphs stand in the body from the start. */
  prefill: 'same-language' | 'always' | 'never';
}

const emptyLine = (): Line => lineOf([]);

/** A draft of nothing: a title to write, a blank line, and a line to write in. */
export const emptyDraft: PostDocument = { type: 'doc', content: [emptyLine(), emptyLine(), emptyLine()] };

/** The channel's posts have no space between emoji and title. */
function titleLine(title: string, emoji: string | null): Line {
  const words = title.replace(/\s+/g, ' ').trim();
  return lineOf([
    ...(emoji ? [textRun(emoji, [])] : []),
    ...(words ? [textRun(words, [{ type: 'bold' }])] : []),
  ]);
}

/** Whether text of this clip goes into the body by itself, or waits beside the post. */
export function isPrefilled({ language, prefill }: DraftShape, clip: Pick<Clip, 'language'>): boolean {
  if (prefill !== 'same-language') return prefill === 'always';
  const primary = (tag: string | null) => tag?.toLowerCase().split('-')[0];
  return primary(clip.language) === primary(language);
}

/** Items of one list stand line under line; everything else is parted by a blank line. */
function isSameList(block: ClipBlock, before: ClipBlock | undefined): boolean {
  return block.kind === 'list-item' && before?.kind === 'list-item';
}

/** The clip's key paragraphs as they stand in a post, each with a blank line above it. */
export function keyParagraphs(clip: Clip, clipId: string): Block[] {
  return clip.blocks.flatMap((block, index) => {
    if (!block.key) return [];
    const lines = linesFromBlock(block, clipId, index);
    if (lines.length === 0) return [];
    const before = clip.blocks[index - 1];
    return isSameList(block, before?.key ? before : undefined) ? lines : [emptyLine(), ...lines];
  });
}

const DEFAULT_KINDS: readonly SourceKind[] = ['article', 'paper', 'code'];

/** The Sources that a new post has: the article, and the first paper and the first code that it names. */
export function defaultSources(sources: readonly Source[]): string[] {
  const firsts = new Set([
    sources[0],
    ...DEFAULT_KINDS.map((kind) => sources.find((one) => one.kind === kind)),
  ]);
  return sources
    .filter((source) => firsts.has(source))
    .slice(0, DEFAULT_KINDS.length)
    .map(({ url }) => url);
}

/**
 * The post that an article begins as, in the channel's shape: the emoji and the bold title, the key paragraphs when they are to
 * be in it, the Sources as bare links, one a line. Blank lines between. Where the body starts empty there is a line to write in.
 */
export function draftFromClip(
  clip: Clip,
  clipId: string,
  channel: DraftShape,
  emoji: string | null,
): PostDocument {
  const paragraphs = isPrefilled(channel, clip) ? keyParagraphs(clip, clipId) : [];
  const body = paragraphs.length > 0 ? paragraphs : [emptyLine(), emptyLine()];
  const sources = defaultSources(clip.sources).map((url) => lineOf([textRun(url, [])]));
  const end = sources.length > 0 ? [emptyLine(), ...sources] : [];
  return { type: 'doc', content: [titleLine(clip.title, emoji), ...body, ...end] };
}
