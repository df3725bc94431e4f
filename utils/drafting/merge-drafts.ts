import type { Node } from 'prosemirror-model';
import { sameAddress } from '@/utils/clip/address';
import { blankLine, isBlank, previousFilled } from '@/utils/post/post-blocks';
import { documentFromNode, postSchema } from '@/utils/post/post-schema';
import { sourcesStart } from '@/utils/post/source-lines';
import { binDraft, restoreDraft } from '@/utils/store/bin';
import type { ClipperDatabase } from '@/utils/store/database';
import { createDraft, type OpenDraft, openDraft } from '@/utils/store/drafts';

/** A draft made of several, and those that it was made of. */
export interface MergedDraft {
  id: string;
  from: string[];
}

/**
 * One new draft with the texts of several in their order and the Sources of all, each once. What lies beside them comes along; for the
 * channel and the page it goes by the first. They go to the bin as they were: nothing of theirs is touched.
 *
 * @returns `null` where fewer than two of them are still there
 */
export function mergeDrafts(
  db: ClipperDatabase,
  ids: readonly string[],
  now: number,
): Promise<MergedDraft | null> {
  return db.transaction('rw', db.drafts, db.draftSteps, async () => {
    const opened = (await Promise.all(ids.map((id) => openDraft(db, id)))).filter((one) => one !== undefined);
    const [first] = opened;
    if (!first || opened.length < 2) return null;
    const { pageUrl, clipId, channelId, silent, protectContent, linkPreview } = first.draft;
    const document = documentFromNode(mergedPost(opened.map(({ node }) => node)));
    const { id } = await createDraft(db, { pageUrl, clipId, channelId, document }, now);
    const addedClipIds = clipsOf(opened).filter((clip) => clip !== clipId);
    await db.drafts.update(id, { silent, protectContent, linkPreview, addedClipIds });
    const from = opened.map(({ draft }) => draft.id);
    for (const one of from) await binDraft(db, one, now);
    return { id, from };
  });
}

/** Takes a merging back: its drafts are there again, what was made of them is in the bin. */
export function unmergeDrafts(db: ClipperDatabase, { id, from }: MergedDraft, now: number): Promise<void> {
  return db.transaction('rw', db.drafts, async () => {
    for (const one of from) await restoreDraft(db, one);
    await binDraft(db, id, now);
  });
}

const clipsOf = (drafts: readonly OpenDraft[]): string[] => [
  ...new Set(
    drafts.flatMap(({ draft: { clipId, addedClipIds = [] } }) => [
      ...(clipId ? [clipId] : []),
      ...addedClipIds,
    ]),
  ),
];

/** The texts one after another, a blank line between them, then all Sources. */
export function mergedPost(posts: readonly Node[]): Node {
  const bodies = posts.map(bodyOf).filter((blocks) => blocks.length > 0);
  const sources = posts
    .flatMap((post) => post.children.slice(sourcesStart(post)))
    .filter((line) => !isBlank(line))
    .filter((line, index, all) => all.findIndex((other) => isSameSource(other, line)) === index);
  const parts = sources.length > 0 ? [...bodies, sources] : bodies;
  const blocks = parts.flatMap((blocks, index) => (index > 0 ? [blankLine(), ...blocks] : blocks));
  return postSchema.node('doc', null, blocks.length > 0 ? blocks : [blankLine()]);
}

function bodyOf(post: Node): Node[] {
  const end = previousFilled(post, sourcesStart(post)) + 1;
  return post.children.slice(0, end);
}

function isSameSource(one: Node, other: Node): boolean {
  const [a, b] = [one.textContent.trim(), other.textContent.trim()];
  return a === b || (URL.canParse(a) && URL.canParse(b) && sameAddress(a, b));
}
