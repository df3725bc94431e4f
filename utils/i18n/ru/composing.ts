import type { composing as english } from '../en/composing';
import type { Wording } from '../wording';
import { article } from './article';
import { common } from './common';
import { composer } from './composer';
import { outbox } from './outbox';
import { passphrase } from './passphrase';
import { problems } from './problems';

export const composing = {
  common,
  composer,
  article,
  outbox,
  passphrase,
  problems,
} as const satisfies Wording<typeof english>;
