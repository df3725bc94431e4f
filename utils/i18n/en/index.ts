import { composing } from './composing';
import { desk } from './desk';
import { menu } from './menu';
import { options } from './options';

export const en = { ...composing, desk, menu, options } as const;
