import type { Node } from 'prosemirror-model';
import type { Step } from 'prosemirror-transform';
import { stepsFromJson } from '@/utils/post/document-steps';
import { nodeFromDocument } from '@/utils/post/post-schema';
import type { ClipperDatabase } from './database';
import { stepsSince } from './draft-steps';
import { type OpenDraft, openDraft } from './drafts';
import type { DraftSteps } from './records';

/** One input as it was stored. */
export interface PastInput extends Pick<DraftSteps, 'surface' | 'at' | 'by' | 'isApart'> {
  steps: Step[];
}

/** All that was ever put into a draft: what undo takes back, one input after another. */
export interface DraftPast {
  /** The document as the draft was begun with it. */
  beginning: Node;
  inputs: PastInput[];
}

/** A draft to go on with, and what undo can take back in it. */
export interface DraftToWrite extends OpenDraft {
  past: DraftPast;
}

/** Opens a draft to be written in; `undefined` when there is no such draft. Throws what `openDraft` throws. */
export async function openToWrite(db: ClipperDatabase, draftId: string): Promise<DraftToWrite | undefined> {
  const opened = await openDraft(db, draftId);
  if (!opened) return undefined;
  const { document, version } = opened.draft.beginning ?? opened.draft;
  const rows = await stepsSince(db, draftId, version);
  // What another surface stored since then comes to the editor as its input.
  const inputs = rows
    .filter((row) => row.version < opened.version)
    .map(({ steps, surface, at, by, isApart }) => ({
      steps: stepsFromJson(steps),
      surface,
      at,
      by,
      isApart,
    }));
  return { ...opened, past: { beginning: nodeFromDocument(document), inputs } };
}
