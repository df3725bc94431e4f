import type { PostDocument } from '@/utils/post/post-document';
import { documentFromNode } from '@/utils/post/post-schema';
import type { ClipperDatabase } from '@/utils/store/database';
import { latestVersion } from '@/utils/store/draft-steps';
import { createDraft, openDraft } from '@/utils/store/drafts';
import type { Act } from './acts';
import { intendedEdit } from './intended-edit';
import { type OpenSurface, openSurface } from './open-surface';
import { lineOf, type PlainPost, signsOf, sketchOfDocument, sketchOfPlain } from './plain-post';

/** What an author of one part of a post has in mind: how it stands, and what undo and redo lead to. */
interface Told {
  post: PlainPost;
  done: readonly PlainPost[];
  undone: readonly PlainPost[];
}

interface Writer {
  surface: OpenSurface;
  told: Told;
  /** How the part stood after each input that may not be stored yet. */
  unstored: Told[];
  caret: string | null;
}

/** What a session found that is not as its authors meant it; `null` when everything is. */
export interface Finding {
  what: string;
  is: unknown;
  shouldBe: unknown;
}

export interface PlayedSession {
  /** The post as it was stored in the end. */
  document: PostDocument;
  findings: Finding[];
}

const DIVIDER = '———';
const beginnings = [
  ['Дождь по расписанию', '', 'Первый абзац.', 'Second, with 👩‍🔬 in it.'],
  ['The other half', 'Its own words.', ''],
];
const plainOf = (lines: readonly string[]): PlainPost => lines.map((text) => lineOf(signsOf(text)));

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Milliseconds between two acts: each is one to undo. */
const PAUSE_MS = 2000;

/**
 * Plays a session in real editors on a real database and holds what they made against plain lists.
 *
 * With one surface the post is one part. With two each writes in a part of its own, so that what each meant can be told
 * without knowing who was first; what the other writes arrives whenever it arrives.
 *
 * @param tick moves the clock on by so many milliseconds
 */
export async function playSession(
  db: ClipperDatabase,
  acts: readonly Act[],
  surfaces: 1 | 2,
  tick: (ms: number) => void,
): Promise<PlayedSession> {
  const findings: Finding[] = [];
  const check = (what: string, is: unknown, shouldBe: unknown) => {
    if (!same(is, shouldBe)) findings.push({ what, is, shouldBe });
  };
  const parts = beginnings.slice(0, surfaces);
  const lines = parts.flatMap((part, index) => (index === 0 ? part : [DIVIDER, ...part]));
  const draft = await createDraft(
    db,
    {
      pageUrl: null,
      clipId: null,
      channelId: null,
      document: {
        type: 'doc',
        content: lines.map((text) => ({
          type: 'line',
          attrs: { from: null },
          ...(text && { content: [{ type: 'text', text }] }),
        })),
      },
    },
    1,
  );
  const open = () => openSurface(db, draft.id);
  const writers: Writer[] = [];
  for (const part of parts) {
    const told: Told = { post: plainOf(part), done: [], undone: [] };
    writers.push({ surface: await open(), told, unstored: [], caret: null });
  }
  const partOf = (sketch: readonly string[], index: number) => {
    if (surfaces === 1) return sketch;
    const divider = sketch.indexOf(DIVIDER);
    return index === 0 ? sketch.slice(0, divider) : sketch.slice(divider + 1);
  };
  /** Lines of the other part, as this surface knows them, stand before the second. */
  const firstLine = (index: number, { surface }: Writer) => (index === 0 ? 0 : surface.lineOf(DIVIDER) + 1);
  const caretOf = (index: number, writer: Writer) => {
    const { line, sign } = writer.surface.caret();
    return `${line - firstLine(index, writer)}:${sign}`;
  };

  for (const [number, act] of acts.entries()) {
    if (findings.length > 0) break;
    const index = surfaces === 1 ? 0 : act.surface;
    const writer = writers[index];
    if (!writer) throw new Error('There is no such surface.');
    const { surface, told } = writer;
    const label = `act ${number} (${act.kind})`;
    tick(PAUSE_MS);
    if (act.kind === 'look') {
      await surface.look();
      check(`${label}: the caret`, caretOf(index, writer), writer.caret ?? caretOf(index, writer));
      continue;
    }
    if (act.kind === 'close') {
      surface.vanish();
      writer.surface = await open();
      writer.caret = null;
      const stored = partOf(writer.surface.sketch(), index);
      const kept = [told, ...writer.unstored].find(({ post }) => same(sketchOfPlain(post), stored));
      check(`${label}: what was stored`, stored, sketchOfPlain((kept ?? told).post));
      // What another wrote before is in reach of undo now; here only what is written from now on is taken back.
      writer.told = { ...(kept ?? told), ...(surfaces === 2 && { done: [], undone: [] }) };
      writer.unstored = [];
      continue;
    }
    const next = after(act, told);
    if (!next) continue;
    // Alone, undo is told after closing too: then the last act alone is at stake.
    if (surfaces === 1) {
      await surface.saved();
      writer.unstored = [];
    }
    if (writer.caret !== null) check(`${label}: the caret`, caretOf(index, writer), writer.caret);
    next.hand(surface, firstLine(index, writer));
    writer.unstored.push(told);
    writer.told = next.told;
    check(label, partOf(surface.sketch(), index), sketchOfPlain(next.told.post));
    writer.caret = caretOf(index, writer);
    // What is typed letter by letter could be cut in its middle, at a state that no list knows.
    if (act.isPatient || act.kind === 'markdown') {
      await surface.saved();
      writer.unstored = [];
    }
  }

  if (surfaces === 1) await writers[0]?.surface.saved();
  else await settle(db, draft.id, writers);
  const parting = writers.map(({ told }) => sketchOfPlain(told.post));
  const model = parting.flatMap((part, index) => (index === 0 ? part : [DIVIDER, ...part]));
  for (const [index, { surface }] of writers.entries()) {
    check(`surface ${index} in the end`, surface.sketch(), model);
    surface.vanish();
  }
  const stored = await openDraft(db, draft.id);
  if (!stored) throw new Error('The draft is not there.');
  const document = documentFromNode(stored.node);
  check('what is stored in the end', sketchOfDocument(document), model);

  const last = await open();
  check('what opens again', last.sketch(), model);
  const toTheEnd = (canGoOn: () => boolean, go: () => void) => {
    while (canGoOn()) {
      tick(PAUSE_MS);
      go();
    }
    return last.sketch();
  };
  const end = toTheEnd(last.canRedo, last.redo);
  check('where undo leads', toTheEnd(last.canUndo, last.undo), lines);
  check('where redo leads', toTheEnd(last.canRedo, last.redo), end);
  last.vanish();
  return { document, findings };
}

interface Next {
  told: Told;
  hand(surface: OpenSurface, firstLine: number): void;
}

/** What an act makes of what the author has in mind, and what the hand does for it; `null` where it does nothing. */
function after({ ...act }: Act, { post, done, undone }: Told): Next | null {
  if (act.kind === 'undo' || act.kind === 'redo') {
    const [from, to] = act.kind === 'undo' ? [done, undone] : [undone, done];
    const target = from.at(-1);
    if (!target) return null;
    const [rest, grown] = [from.slice(0, -1), [...to, post]];
    const told = act.kind === 'undo' ? { done: rest, undone: grown } : { done: grown, undone: rest };
    return {
      told: { post: target, ...told },
      hand: (surface) => (act.kind === 'undo' ? surface.undo() : surface.redo()),
    };
  }
  const edit = intendedEdit(act, post);
  if (!edit || same(sketchOfPlain(edit.after), sketchOfPlain(post))) return null;
  return {
    told: { post: edit.after, done: [...done, post], undone: [] },
    hand: (surface, firstLine) => surface.perform(edit, firstLine),
  };
}

/** Waits until every surface has everything. */
async function settle(db: ClipperDatabase, draftId: string, writers: readonly Writer[]): Promise<void> {
  for (let before: number | null = -1; ; ) {
    for (const { surface } of writers) await surface.saved();
    for (const { surface } of writers) await surface.look();
    const latest = await latestVersion(db, draftId);
    if (latest === before) return;
    before = latest;
  }
}
