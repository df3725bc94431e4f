import type { PostDocument } from '@/utils/post/post-document';
import type { ClipperDatabase } from '@/utils/store/database';
import type { Act } from './acts';
import { type Finding, findings, same } from './finding';
import { intendedEdit } from './intended-edit';
import { type OpenSurface, openSurface, settled } from './open-surface';
import { lineOf, type PlainPost, plainOfDocument, signsOf, sketchOfPlain } from './plain-post';
import { backAndForth, beginDraft, PAUSE_MS, storedDocument, type Tick } from './session-draft';

/** What an author has in mind: how the part stands, and what undo and redo lead to. */
interface Told {
  post: PlainPost;
  done: readonly PlainPost[];
  undone: readonly PlainPost[];
}

/** Somebody who writes one part of the post on one surface. */
interface Writer {
  surface: OpenSurface;
  told: Told;
  /** What was in mind before each input that may not be stored yet. */
  unstored: Told[];
  /** Where the caret was left; what others write does not move it. */
  caret: string | null;
  /** The part, of the whole post as this surface knows it. */
  part(sketch: readonly string[]): readonly string[];
  firstLine(): number;
}

export interface PlayedSession {
  /** The post as it was stored in the end. */
  document: PostDocument;
  found: Finding[];
}

const DIVIDER = '———';
const PARTS = [
  ['Дождь по расписанию', '', 'Первый абзац.', 'Second, with 👩‍🔬 in it.'],
  ['The other half', 'Its own words.', ''],
];
const withDivider = (parts: readonly (readonly string[])[]) =>
  parts.flatMap((part, index) => (index === 0 ? part : [DIVIDER, ...part]));

/**
 * Plays a session in real editors on a real database and holds what they made against plain lists.
 *
 * With one surface the post is one part. With two each writes in a part of its own, so that what each meant can be told
 * without knowing who was first; what the other writes arrives whenever it arrives.
 */
export async function playSession(
  db: ClipperDatabase,
  acts: readonly Act[],
  surfaces: 1 | 2,
  tick: Tick,
): Promise<PlayedSession> {
  const { found, check } = findings();
  const lines = withDivider(PARTS.slice(0, surfaces));
  const draftId = await beginDraft(db, lines);
  const writers: Writer[] = [];
  for (const [index, part] of PARTS.slice(0, surfaces).entries())
    writers.push(writerOf(await openSurface(db, draftId), index, part, surfaces === 1));

  for (const [number, act] of acts.entries()) {
    const writer = writers[act.surface % surfaces];
    if (found.length > 0 || !writer) break;
    tick(PAUSE_MS);
    const checkAct = (what: string, is: unknown, shouldBe: unknown) =>
      check(`act ${number} (${act.kind}): ${what}`, is, shouldBe);
    if (writer.caret !== null) checkAct('the caret', caretOf(writer), writer.caret);
    if (act.kind === 'look') await writer.surface.look();
    else if (act.kind === 'close') await closeAndOpen(writer, surfaces === 1);
    else await take(writer, act, surfaces === 1);
    checkAct('the text', writer.part(writer.surface.sketch()), sketchOfPlain(writer.told.post));
  }

  await settled(writers.map(({ surface }) => surface));
  const model = withDivider(writers.map(({ told }) => sketchOfPlain(told.post)));
  for (const { surface } of writers) {
    check('a surface in the end', surface.sketch(), model);
    surface.vanish();
  }
  const document = await storedDocument(db, draftId);
  check('what is stored in the end', sketchOfPlain(plainOfDocument(document)), model);
  const { opened, redone, undone, redoneAgain } = await backAndForth(db, draftId, tick);
  check('what opens again', opened, model);
  check('where undo leads', undone, lines);
  check('where redo leads', redoneAgain, redone);
  return { document, found };

  async function closeAndOpen(writer: Writer, isAlone: boolean): Promise<void> {
    writer.surface.vanish();
    writer.surface = await openSurface(db, draftId);
    const stored = writer.part(writer.surface.sketch());
    // The last inputs may be lost, those of one moment; what came before them may not.
    const kept = [writer.told, ...writer.unstored].find(({ post }) => same(sketchOfPlain(post), stored));
    // What another wrote before is in reach of undo now; here only what is written from now on is taken back.
    writer.told = { ...(kept ?? writer.told), ...(!isAlone && { done: [], undone: [] }) };
    writer.unstored = [];
    writer.caret = null;
  }
}

function writerOf(surface: OpenSurface, index: number, part: readonly string[], isAlone: boolean): Writer {
  const writer: Writer = {
    surface,
    told: { post: part.map((text) => lineOf(signsOf(text))), done: [], undone: [] },
    unstored: [],
    caret: null,
    part(sketch) {
      if (isAlone) return sketch;
      const divider = sketch.indexOf(DIVIDER);
      return index === 0 ? sketch.slice(0, divider) : sketch.slice(divider + 1);
    },
    // Lines of the other part, as this surface knows them, stand before the second.
    firstLine: () => (index === 0 ? 0 : writer.surface.lineOf(DIVIDER) + 1),
  };
  return writer;
}

function caretOf({ surface, firstLine }: Writer): string {
  const { line, sign } = surface.caret();
  return `${line - firstLine()}:${sign}`;
}

/** Does what the author means, in mind and on the surface. */
async function take(writer: Writer, act: Act, isAlone: boolean): Promise<void> {
  const next = meant(act, writer.told);
  if (!next) return;
  const { surface } = writer;
  // Alone, undo is told after closing too: then the last act alone is at stake.
  if (isAlone) await stored();
  next.hand(surface, writer.firstLine());
  writer.unstored.push(writer.told);
  writer.told = next.told;
  writer.caret = caretOf(writer);
  // What is typed letter by letter could be cut in its middle, at a state that no list knows.
  if (act.isPatient || act.kind === 'markdown') await stored();

  async function stored() {
    await surface.saved();
    writer.unstored = [];
  }
}

interface Next {
  told: Told;
  hand(surface: OpenSurface, firstLine: number): void;
}

/** What an act makes of what the author has in mind, and what the hand does for it; `null` where it does nothing. */
function meant(act: Act, { post, done, undone }: Told): Next | null {
  const [last, next] = [done.at(-1), undone.at(-1)];
  if (act.kind === 'undo')
    return last
      ? {
          told: { post: last, done: done.slice(0, -1), undone: [...undone, post] },
          hand: (surface) => surface.undo(),
        }
      : null;
  if (act.kind === 'redo')
    return next
      ? {
          told: { post: next, done: [...done, post], undone: undone.slice(0, -1) },
          hand: (surface) => surface.redo(),
        }
      : null;
  const edit = intendedEdit(act, post);
  if (!edit || same(sketchOfPlain(edit.after), sketchOfPlain(post))) return null;
  return {
    told: { post: edit.after, done: [...done, post], undone: [] },
    hand: (surface, firstLine) => surface.perform(edit, firstLine),
  };
}
