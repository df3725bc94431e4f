import type { problems as english } from '../en/problems';
import type { Wording } from '../wording';

export const problems = {} as const satisfies Wording<typeof english>;
