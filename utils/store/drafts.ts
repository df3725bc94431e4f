import type { Node } from 'prosemirror-model';
import { applySteps, stepsFromJson } from '@/utils/post/document-steps';
import type { PostDocument } from '@/utils/post/post-document';
import { documentFromNode, nodeFromDocument } from '@/utils/post/post-schema';
import type { ClipperDatabase } from './database';
import { nextVersion, stepsSince } from './draft-steps';
import type { Draft } from './records';

/** Steps that may lie on a snapshot before it is moved forward when it is opened: enough to keep opening quick. */
const STEPS_PER_SNAPSHOT = 200;

/** What a new draft begins with; the rest is the same for all. */
export interface DraftBeginning {
  pageUrl: string | null;
  clipId: string | null;
  channelId: string | null;
  document: PostDocument;
}

/** A draft as it stands now: the record and its document with every stored step applied. */
export interface OpenDraft {
  draft: Draft;
  node: Node;
  /** The version of `node`. */
  version: number;
}

/** A draft's document at a version. */
export type Snapshot = Pick<Draft, 'document' | 'version'>;

/** Stores a new draft and returns it. */
export async function createDraft(
  db: ClipperDatabase,
  beginning: DraftBeginning,
  now: number,
): Promise<Draft> {
  const draft: Draft = {
    ...beginning,
    id: crypto.randomUUID(),
    version: 0,
    silent: false,
    protectContent: false,
    linkPreview: 'first-link',
    createdAt: now,
    updatedAt: now,
  };
  await db.drafts.add(draft);
  return draft;
}

const isKept = ({ binnedAt }: Draft): boolean => binnedAt === undefined;

/** The draft that was last worked on for the page, if there is one outside the bin. */
export async function draftForPage(db: ClipperDatabase, pageUrl: string): Promise<Draft | undefined> {
  const drafts = await db.drafts.where('pageUrl').equals(pageUrl).filter(isKept).sortBy('updatedAt');
  return drafts.at(-1);
}

/** The draft that was last worked on, on whatever page; none in the bin. */
export const latestDraft = (db: ClipperDatabase): Promise<Draft | undefined> =>
  db.drafts.orderBy('updatedAt').reverse().filter(isKept).first();

/**
 * A draft with its document as last typed, or `undefined` when there is no such draft. Where many steps lie on the
 * snapshot it is moved forward; the steps stay, they are what undo and revisions are made of.
 *
 * @throws when a stored step does not fit its document.
 */
export async function openDraft(db: ClipperDatabase, draftId: string): Promise<OpenDraft | undefined> {
  return db.transaction('rw', db.drafts, db.draftSteps, async () => {
    const draft = await db.drafts.get(draftId);
    if (!draft) return undefined;
    const rows = await stepsSince(db, draftId, draft.version);
    const last = rows.at(-1);
    const node = applySteps(
      nodeFromDocument(draft.document),
      rows.flatMap((row) => stepsFromJson(row.steps)),
    );
    const version = last ? nextVersion(last) : draft.version;
    if (version - draft.version >= STEPS_PER_SNAPSHOT)
      await db.drafts.update(draftId, movedTo(draft, { document: documentFromNode(node), version }));
    return { draft, node, version };
  });
}

/** Changes what the author chose for a draft beside its text. */
export async function updateDraft(
  db: ClipperDatabase,
  draftId: string,
  choices: Partial<Pick<Draft, 'channelId' | 'silent' | 'protectContent' | 'linkPreview'>>,
  now: number,
): Promise<void> {
  await db.drafts.update(draftId, { ...choices, updatedAt: now });
}

/**
 * Notes when a draft was last typed in, and how it stood then: surfaces that show it look for new steps, and where it is opened
 * next it can be painted from its record alone (`first-read.ts`).
 *
 * @param snapshot `null` where something typed is not stored yet
 */
export async function touchDraft(
  db: ClipperDatabase,
  draftId: string,
  now: number,
  snapshot: Snapshot | null = null,
): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    const draft = snapshot && (await db.drafts.get(draftId));
    const isNewer = draft && snapshot.version > draft.version;
    await db.drafts.update(draftId, { updatedAt: now, ...(isNewer && movedTo(draft, snapshot)) });
  });
}

/** A draft's snapshot moved forward; undo still leads back to where it was begun. */
const movedTo = (draft: Draft, snapshot: Snapshot): Partial<Draft> => ({
  ...snapshot,
  beginning: draft.beginning ?? { document: draft.document, version: draft.version },
});
