import { composing } from './composing';
import { menu } from './menu';
import { options } from './options';

export const en = { ...composing, menu, options } as const;
