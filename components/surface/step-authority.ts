import type { StepAuthority } from '@/components/composer/draft-sync';
import { stepsFromJson } from '@/utils/post/document-steps';
import type { ClipperDatabase } from '@/utils/store/database';
import { appendSteps, stepsSince } from '@/utils/store/draft-steps';

/** The table of steps, as the authority over one draft. */
export function stepAuthority(db: ClipperDatabase, draftId: string, surface: string): StepAuthority {
  return {
    append: (version, steps) =>
      appendSteps(db, {
        draftId,
        version,
        steps: steps.map((step) => step.toJSON()),
        surface,
        at: Date.now(),
      }),
    async since(version) {
      const rows = await stepsSince(db, draftId, version);
      return rows.map((row) => ({ steps: stepsFromJson(row.steps), surface: row.surface }));
    },
  };
}
