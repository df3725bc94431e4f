import { storedRecords } from '@/dev/author/database';
import type { RunningExtension } from '@/dev/browser/launch';
import { applySteps, stepsFromJson } from '@/utils/post/document-steps';
import { nodeFromDocument } from '@/utils/post/post-schema';
import type { Draft, DraftSteps } from '@/utils/store/records';

/** The lines of the one draft in the database, by its snapshot and the steps on it. */
export async function storedLines(running: RunningExtension): Promise<string[]> {
  const [draft, ...others] = await storedRecords<Draft>(running, 'drafts');
  if (!draft || others.length > 0) throw new Error(`There are ${others.length + 1} drafts instead of one.`);
  const inputs = await storedRecords<DraftSteps>(running, 'draftSteps');
  const steps = inputs.filter(({ version }) => version >= draft.version).flatMap(({ steps }) => steps);
  const node = applySteps(nodeFromDocument(draft.document), stepsFromJson(steps));
  return node.children.map((line) => line.textContent);
}
