import { Transform } from 'prosemirror-transform';
import type { Clip } from '@/utils/clip/clip';
import { insertParagraph, paragraphsInPost } from '@/utils/post/article-paragraphs';
import { nodesFromBlocks } from '@/utils/post/post-schema';
import { addSource, sourcesStart } from '@/utils/post/source-lines';
import { isPrefilled, keyParagraphs, linesFromBlock } from '@/utils/post/template';
import { storeClip } from '@/utils/store/clips';
import type { ClipperDatabase } from '@/utils/store/database';
import { appendSteps, OUTSIDE_SURFACES } from '@/utils/store/draft-steps';
import { openDraft, touchDraft } from '@/utils/store/drafts';
import type { Draft } from '@/utils/store/records';
import { draftShape, preferredChannel } from './draft-shape';
import { keysOf, type Passage, passageIn } from './passage';

/** What became of a selection. */
export interface AddedSelection {
  /** How many paragraphs it has. */
  paragraphs: number;
  /** They stand in the post; else they wait beside it, as an article in another language does. */
  inPost: boolean;
}

/**
 * Adds what was selected on a page to a draft, as one input that open surfaces follow: its paragraphs to the text, where the
 * channel's posts are filled by themselves, and the page to the Sources. All of it stays beside the post as an article does.
 *
 * @param clip the selection
 * @param language what the draft is written in while there is no channel
 * @throws what the database throws
 */
export async function addSelection(
  db: ClipperDatabase,
  draft: Draft,
  clip: Clip,
  language: string,
  now: number,
): Promise<AddedSelection> {
  const channel = draft.channelId ? await db.channels.get(draft.channelId) : undefined;
  const shape = draftShape(channel ?? (await preferredChannel(db)), language);
  const clips = await db.clips.bulkGet([draft.clipId ?? '', ...(draft.addedClipIds ?? [])]);
  const known = passageIn(
    clips.filter((record) => record !== undefined),
    clip,
  );
  const passage = known ?? (await keepBeside(db, draft, clip, now));
  // What lies beside the draft already can only be meant for the post. A few words do not tell their language.
  const inPost = known !== null || isPrefilled(shape, { language: clip.language ?? shape.language });
  const additions = { passage: inPost ? passage : null, source: clip.sources[0]?.url ?? null };
  // Whoever took the version first is built upon.
  while (!(await append(db, draft.id, additions, now)));
  await touchDraft(db, draft.id, now);
  return { paragraphs: passage.paragraphs.length, inPost };
}

async function keepBeside(db: ClipperDatabase, { id }: Draft, clip: Clip, now: number): Promise<Passage> {
  return db.transaction('rw', db.clips, db.drafts, async () => {
    const record = await storeClip(db, clip, now);
    const draft = await db.drafts.get(id);
    await db.drafts.update(id, { addedClipIds: [...(draft?.addedClipIds ?? []), record.id] });
    return { record, paragraphs: keysOf(clip) };
  });
}

/** Whether it is stored; `false` where somebody typed meanwhile. */
async function append(
  db: ClipperDatabase,
  draftId: string,
  { passage, source }: { passage: Passage | null; source: string | null },
  now: number,
): Promise<boolean> {
  const opened = await openDraft(db, draftId);
  if (!opened) throw new Error('The draft that is added to is not there.');
  const tr = new Transform(opened.node);
  if (passage) insertPassage(tr, passage);
  if (source) addSource(tr, source, [...sourcesOf(tr), source]);
  if (tr.steps.length === 0) return true;
  const steps = tr.steps.map((step) => step.toJSON());
  return appendSteps(db, { draftId, version: opened.version, steps, surface: OUTSIDE_SURFACES, at: now });
}

function insertPassage(tr: Transform, { record: { id, clip }, paragraphs }: Passage): void {
  const there = paragraphsInPost(tr.doc, id);
  // A selection comes as one piece, which keeps its lists together.
  if (clip.isSelection && there.size === 0) {
    const [, ...nodes] = nodesFromBlocks(keyParagraphs(clip, id));
    insertParagraph(tr, nodes, { clipId: id, paragraph: 0 });
    return;
  }
  for (const paragraph of paragraphs) {
    const block = clip.blocks[paragraph];
    if (block && !there.has(paragraph))
      insertParagraph(tr, nodesFromBlocks(linesFromBlock(block, id, paragraph)), { clipId: id, paragraph });
  }
}

/** The Sources under the post as they stand. */
const sourcesOf = ({ doc }: Transform): string[] =>
  doc.children.slice(sourcesStart(doc)).map((line) => line.textContent.trim());
