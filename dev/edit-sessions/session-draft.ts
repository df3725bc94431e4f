import type { PostDocument } from '@/utils/post/post-document';
import { documentFromNode } from '@/utils/post/post-schema';
import type { ClipperDatabase } from '@/utils/store/database';
import { createDraft, openDraft } from '@/utils/store/drafts';
import { openSurface } from './open-surface';

/** Milliseconds between two acts: each is one to undo. */
export const PAUSE_MS = 2000;

/** Moves the clock on by so many milliseconds. */
export type Tick = (ms: number) => void;

/** A new draft of these lines. */
export async function beginDraft(db: ClipperDatabase, lines: readonly string[]): Promise<string> {
  const document: PostDocument = {
    type: 'doc',
    content: lines.map((text) => ({
      type: 'line',
      attrs: { from: null },
      ...(text && { content: [{ type: 'text', text }] }),
    })),
  };
  const { id } = await createDraft(db, { pageUrl: null, clipId: null, channelId: null, document }, 1);
  return id;
}

export async function storedDocument(db: ClipperDatabase, draftId: string): Promise<PostDocument> {
  const stored = await openDraft(db, draftId);
  if (!stored) throw new Error('The draft is not there.');
  return documentFromNode(stored.node);
}

/** Opens a draft once more and goes through all that undo and redo know: to the very end, back, and to the end again. */
export async function backAndForth(db: ClipperDatabase, draftId: string, tick: Tick) {
  const surface = await openSurface(db, draftId);
  const toTheEnd = (canGoOn: () => boolean, go: () => void) => {
    while (canGoOn()) {
      tick(PAUSE_MS);
      go();
    }
    return surface.sketch();
  };
  const opened = surface.sketch();
  const redone = toTheEnd(surface.canRedo, surface.redo);
  const undone = toTheEnd(surface.canUndo, surface.undo);
  const redoneAgain = toTheEnd(surface.canRedo, surface.redo);
  surface.vanish();
  return { opened, redone, undone, redoneAgain };
}
