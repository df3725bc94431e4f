import { article } from './article';
import { common } from './common';
import { composer } from './composer';
import { desk } from './desk';
import { outbox } from './outbox';
import { passphrase } from './passphrase';
import { problems } from './problems';

/** The words of the composer and the Desk. */
export const composing = { common, composer, article, desk, outbox, passphrase, problems } as const;
