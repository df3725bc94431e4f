import type { en } from '../en';
import type { Wording } from '../wording';
import { composing } from './composing';
import { desk } from './desk';
import { menu } from './menu';
import { options } from './options';

export const ru = { ...composing, desk, menu, options } as const satisfies Wording<typeof en>;
