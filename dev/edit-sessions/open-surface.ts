import { getVersion, sendableSteps } from 'prosemirror-collab';
import { redoDepth, undoDepth } from 'prosemirror-history';
import { Plugin } from 'prosemirror-state';
import {
  type StepAuthority,
  type SyncStatus,
  storedSnapshot,
  syncDraft,
} from '@/components/composer/draft-sync';
import { createPostEditor } from '@/components/composer/post-editor';
import { postPlugins } from '@/components/composer/post-plugins';
import { stepAuthority } from '@/components/surface/step-authority';
import { documentFromNode } from '@/utils/post/post-schema';
import type { ClipperDatabase } from '@/utils/store/database';
import { openToWrite } from '@/utils/store/draft-past';
import * as hand from './hand';
import type { IntendedEdit } from './intended-edit';
import { type Place, type PlainPost, plainOfDocument, sketchOfPlain } from './plain-post';

/** More turns of the event loop than any exchange with the database takes. */
const PATIENCE = 20_000;

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const never = () => new Promise<never>(() => {});

/** A draft on one surface, with the editor, the database and the keys that an author has. */
export interface OpenSurface {
  /** The post as it stands in the editor. */
  post(): PlainPost;
  /** The same as one string a block. */
  sketch(): string[];
  /** Does an edit in the lines from `firstLine` on. */
  perform(edit: IntendedEdit, firstLine: number): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  caret(): Place;
  /** The number of the line with exactly this text. */
  lineOf(text: string): number;
  /** How many steps of the draft it knows. */
  version(): number;
  /** Takes over what other surfaces stored. */
  look(): Promise<void>;
  /** Waits until everything typed here is stored. */
  saved(): Promise<void>;
  /** As a popup does: what has left for the database arrives there, nothing else happens any more. */
  vanish(): void;
}

// jsdom lays nothing out, so there is nowhere to scroll to.
const noScrolling = new Plugin({ props: { handleScrollToSelection: () => true } });

/** Opens a draft as every surface opens it. */
export async function openSurface(db: ClipperDatabase, draftId: string): Promise<OpenSurface> {
  const opened = await openToWrite(db, draftId);
  if (!opened) throw new Error('The draft is not there.');
  const name = crypto.randomUUID();
  const keys = { onSend() {}, onLink() {} };
  const plugins = [noScrolling, ...postPlugins(keys, { title: '', text: '' }, () => null)];
  const editor = createPostEditor(opened.node, opened.past, opened.version, name, plugins);
  const unmount = editor.mount(document.createElement('div'), { label: '', isEditable: () => true });
  let isGone = false;
  let status: SyncStatus = { state: 'saved' };
  const table = stepAuthority(db, draftId, name, () => storedSnapshot(editor));
  const authority: StepAuthority = {
    append: (version, inputs) => (isGone ? never() : table.append(version, inputs)),
    since: (version) => (isGone ? never() : table.since(version)),
  };
  const sync = syncDraft(editor, name, authority, (changed) => {
    status = changed;
  });

  const post = () => plainOfDocument(documentFromNode(editor.state.doc));

  return {
    post,
    sketch: () => sketchOfPlain(post()),
    perform(edit, firstLine) {
      const at = ({ line, sign }: Place) => positionOf(editor.state.doc, { line: firstLine + line, sign });
      hand.perform(editor, edit, at(edit.from), at(edit.to));
    },
    undo: () => hand.undo(editor),
    redo: () => hand.redo(editor),
    canUndo() {
      editor.remember();
      return undoDepth(editor.state) > 0;
    },
    canRedo() {
      editor.remember();
      return redoDepth(editor.state) > 0;
    },
    caret: () => placeOf(editor.state.doc, editor.state.selection.head),
    lineOf: (wanted) => lineStarts(editor.state.doc).findIndex(({ text }) => text === wanted),
    version: () => getVersion(editor.state),
    look: () => sync.pull(),
    async saved() {
      for (let turns = 0; sendableSteps(editor.state) || status.state !== 'saved'; turns++) {
        if (status.state === 'failed') throw status.error;
        if (turns > PATIENCE) throw new Error('What was typed was never stored.');
        await turn();
      }
    },
    vanish() {
      isGone = true;
      sync.stop();
      unmount();
    },
  };
}

/** Waits until everything is stored and every surface knows everything. */
export async function settled(surfaces: readonly OpenSurface[]): Promise<void> {
  do {
    for (const surface of surfaces) await surface.saved();
    for (const surface of surfaces) await surface.look();
  } while (new Set(surfaces.map((surface) => surface.version())).size > 1);
}

type Tree = Parameters<typeof documentFromNode>[0];

/** Where each line's text begins, and the text. */
function lineStarts(doc: Tree): { start: number; text: string }[] {
  const lines: { start: number; text: string }[] = [];
  doc.descendants((node, position) => {
    if (node.isTextblock) lines.push({ start: position + 1, text: node.textContent });
  });
  return lines;
}

function positionOf(doc: Tree, { line, sign }: Place): number {
  const found = lineStarts(doc)[line];
  if (!found) throw new Error(`The editor has no line ${line}.`);
  return found.start + Array.from(found.text).slice(0, sign).join('').length;
}

function placeOf(doc: Tree, position: number): Place {
  const lines = lineStarts(doc);
  const line = lines.findLastIndex(({ start }) => start <= position);
  const { start, text } = lines[line] ?? { start: 0, text: '' };
  return { line, sign: Array.from(text.slice(0, position - start)).length };
}
