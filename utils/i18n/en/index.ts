import { article } from './article';
import { common } from './common';
import { composer } from './composer';
import { desk } from './desk';
import { menu } from './menu';
import { options } from './options';
import { outbox } from './outbox';
import { passphrase } from './passphrase';
import { problems } from './problems';

export const en = { common, composer, article, desk, menu, outbox, options, passphrase, problems } as const;
