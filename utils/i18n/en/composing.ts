import { article } from './article';
import { common } from './common';
import { composer } from './composer';
import { outbox } from './outbox';
import { passphrase } from './passphrase';
import { problems } from './problems';

/** The words of the composer, wherever it stands. */
export const composing = { common, composer, article, outbox, passphrase, problems } as const;
