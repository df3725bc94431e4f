import type { options as english } from '../en/options';
import type { Wording } from '../wording';

export const options = {} as const satisfies Wording<typeof english>;
