import type { en } from '../en';
import type { Wording } from '../wording';
import { composing } from './composing';
import { menu } from './menu';
import { options } from './options';

export const ru = { ...composing, menu, options } as const satisfies Wording<typeof en>;
