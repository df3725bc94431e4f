import type { ClipperDatabase } from '@/utils/store/database';
import type { Act } from './acts';
import { type Finding, findings } from './finding';
import { intendedEdit } from './intended-edit';
import { type OpenSurface, openSurface, settled } from './open-surface';
import { plainOfDocument, sketchOfPlain } from './plain-post';
import { backAndForth, beginDraft, PAUSE_MS, storedDocument, type Tick } from './session-draft';

/** Acts that take nothing away: whoever is first, everything stays. The others are done when both surfaces know the same. */
const ADDING: readonly Act['kind'][] = ['type', 'split', 'format', 'link', 'quote', 'fold', 'look'];

/** The first of the signs that occur nowhere twice. */
const FIRST_SIGN = 0x4e00;
const isOwn = (sign: string) => (sign.codePointAt(0) ?? 0) >= FIRST_SIGN;

/**
 * Plays a session on two surfaces that write all over the same text. Who is first decides where things come to stand, so only this
 * can be told: both surfaces end with what is stored; a sign that nobody took away is there, and none is there twice; undo leads to
 * the beginning.
 */
export async function playCrossing(
  db: ClipperDatabase,
  acts: readonly Act[],
  tick: Tick,
): Promise<Finding[]> {
  const { found, check } = findings();
  let fresh = FIRST_SIGN;
  const newSign = () => String.fromCodePoint(fresh++);
  const lines = [newSign() + newSign() + newSign(), newSign() + newSign(), '', newSign()];
  const draftId = await beginDraft(db, lines);
  const surfaces = [await openSurface(db, draftId), await openSurface(db, draftId)];
  const everything = new Set(signsIn(surfaces[0]));
  const takenAway = new Set<string>();

  for (const act of acts) {
    const surface = surfaces[act.surface];
    if (!surface) break;
    tick(PAUSE_MS);
    if (!ADDING.includes(act.kind)) await settled(surfaces);
    const before = signsIn(surface);
    if (act.kind === 'look') await surface.look();
    else if (act.kind === 'close') {
      surface.vanish();
      surfaces[act.surface] = await openSurface(db, draftId);
    } else if (act.kind === 'undo') surface.undo();
    else if (act.kind === 'redo') surface.redo();
    else {
      const edit = intendedEdit({ ...act, words: newSign() }, surface.post());
      if (edit) surface.perform(edit, 0);
    }
    const after = signsIn(surfaces[act.surface]);
    for (const sign of after) everything.add(sign);
    for (const sign of before.filter((sign) => !after.includes(sign))) takenAway.add(sign);
    if (act.isPatient || !ADDING.includes(act.kind)) await settled(surfaces);
  }

  await settled(surfaces);
  const stored = sketchOfPlain(plainOfDocument(await storedDocument(db, draftId)));
  for (const surface of surfaces) check('a surface in the end', surface.sketch(), stored);
  const signs = signsIn(surfaces[0]);
  check(
    'signs that are there twice',
    signs.filter((sign, index) => signs.indexOf(sign) !== index),
    [],
  );
  const missing = [...everything].filter((sign) => !takenAway.has(sign) && !signs.includes(sign));
  check('signs that nobody took away and that are not there', missing, []);
  for (const surface of surfaces) surface.vanish();
  const { undone } = await backAndForth(db, draftId, tick);
  check('where undo leads', undone, lines);
  return found;
}

const signsIn = (surface: OpenSurface | undefined): string[] =>
  (surface?.post() ?? []).flatMap(({ signs }) => signs.map(({ text }) => text).filter(isOwn));
