import type { StepAuthority } from '@/components/composer/draft-sync';
import { stepsFromJson } from '@/utils/post/document-steps';
import { reportUnexpected } from '@/utils/report';
import type { ClipperDatabase } from '@/utils/store/database';
import { appendSteps, nextVersion, OUTSIDE_SURFACES, stepsSince } from '@/utils/store/draft-steps';
import { type Snapshot, touchDraft } from '@/utils/store/drafts';
import type { DraftSteps } from '@/utils/store/records';

/**
 * The draft's own record follows its steps when the author pauses so long, and while nobody pauses this often: it is written to the disk, and
 * keystrokes that come meanwhile wait until the disk has it.
 */
const PAUSE_MS = 200;
const AT_LEAST_EVERY_MS = 1_000;

/**
 * The table of steps, as the authority over one draft.
 *
 * @param snapshot the document as it is stored; `null` while something typed is not
 */
export function stepAuthority(
  db: ClipperDatabase,
  draftId: string,
  surface: string,
  snapshot: () => Snapshot | null,
): StepAuthority {
  let nextTouch: ReturnType<typeof setTimeout> | undefined;
  /** When the first input since the last touch was stored. */
  let since: number | undefined;

  function touchSoon() {
    const now = Date.now();
    since ??= now;
    clearTimeout(nextTouch);
    nextTouch = setTimeout(touch, Math.min(PAUSE_MS, since + AT_LEAST_EVERY_MS - now));
  }

  function touch() {
    since = undefined;
    touchDraft(db, draftId, Date.now(), snapshot()).catch((error) => reportUnexpected('A draft', error));
  }

  return {
    async append(version, inputs) {
      let next = version;
      const rows = inputs.map(({ steps, at, by, isApart }): DraftSteps => {
        const json = steps.map((step) => step.toJSON());
        const row = { draftId, version: next, steps: json, surface, at, by, ...(isApart && { isApart }) };
        next = nextVersion(row);
        return row;
      });
      const isStored = await appendSteps(db, ...rows);
      if (isStored) touchSoon();
      return isStored;
    },
    async since(version) {
      const rows = await stepsSince(db, draftId, version);
      return rows.map((row) => ({
        steps: stepsFromJson(row.steps),
        surface: row.surface,
        isUndoable: row.surface === OUTSIDE_SURFACES,
        by: row.by,
      }));
    },
  };
}
