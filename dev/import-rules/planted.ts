/** A file that breaks one rule, and which. The check must find each of them, and nothing else in the planted project. */
export interface Planted {
  rule: string;
  path: string;
  source: string;
}

/** What the planted files import, innocent in itself. */
export const bystanders: Record<string, string> = {
  'utils/result.ts': 'export const ok = 1;',
  'utils/clip/clip.ts':
    "import * as z from 'zod/mini'; export const clipSchema = z.string(); export type Clip = string;",
  'utils/clip/clip-page.ts': "import type { Clip } from './clip'; export const clipPage = (): Clip => '';",
  'utils/clip/region/second-opinion.ts': 'export const secondOpinion = 1;',
  'utils/clip/key/key-paragraphs.ts': 'export const rank = 1;',
  'utils/store/database.ts': "import Dexie from 'dexie'; export const database = new Dexie('x');",
  'utils/store/records.ts': 'export type Draft = string;',
  'utils/telegram/client.ts': 'export const call = 1; export type Answer = string;',
  'utils/browser/vault.ts': 'export const tokenOf = 1;',
  'components/ui/Button.tsx':
    "import type { Draft } from '@/utils/store/records'; export const Button = (draft: Draft) => draft;",
  'components/surface/Popup.tsx':
    "import { database } from '@/utils/store/database'; export const Popup = () => database;",
  'entrypoints/popup/main.tsx':
    "import { Popup } from '@/components/surface/Popup'; export const popup = Popup;",
  'entrypoints/background/index.ts': "import { call } from '@/utils/telegram/client'; export default call;",
  'entrypoints/clip/index.ts': "import { clipPage } from '@/utils/clip/clip-page'; export default clipPage;",
  'utils/store/hen.ts': "import { egg } from './egg'; export const hen = egg;",
  'dev/tool.ts': 'export const tool = 1;',
};

export const planted: Planted[] = [
  {
    rule: 'entrypoints-are-the-top',
    path: 'components/ui/Reaching.tsx',
    source: "export { popup } from '@/entrypoints/popup/main';",
  },
  {
    rule: 'utils-are-the-bottom',
    path: 'utils/store/drawing.ts',
    source: "export { Button } from '@/components/ui/Button';",
  },
  {
    rule: 'entrypoints-stay-apart',
    path: 'entrypoints/options/main.tsx',
    source: "export { popup } from '@/entrypoints/popup/main';",
  },
  { rule: 'clip-is-pure', path: 'utils/clip/storing.ts', source: "import '@/utils/store/database';" },
  {
    rule: 'clip-script-holds-no-schemas',
    path: 'utils/clip/checking.ts',
    source: "import { clipSchema } from './clip'; export const checked = clipSchema;",
  },
  {
    rule: 'clip-schemas-alone-know-zod',
    path: 'utils/clip/parsing.ts',
    source: "import * as z from 'zod/mini'; export const parsed = z.string();",
  },
  {
    rule: 'injected-script-clips-and-nothing-else',
    path: 'entrypoints/clip/saving.ts',
    source: "export { database } from '@/utils/store/database';",
  },
  {
    rule: 'injected-script-only-reads',
    path: 'utils/clip/body/ranking.ts',
    source: "export { rank } from '../key/key-paragraphs';",
  },
  {
    rule: 'only-a-doubted-page-gets-a-second-opinion',
    path: 'utils/clip/doubting.ts',
    source: "export { secondOpinion } from './region/second-opinion';",
  },
  {
    rule: 'defuddle-gives-second-opinions-alone',
    path: 'utils/clip/guessing.ts',
    source: "export { default } from 'defuddle';",
  },
  {
    rule: 'post-is-pure',
    path: 'utils/post/rendering.ts',
    source: "import { EditorView } from 'prosemirror-view'; export const view = EditorView;",
  },
  { rule: 'outbox-transitions-are-pure', path: 'utils/outbox/transitions.ts', source: "import 'dexie';" },
  {
    rule: 'only-the-background-talks-to-telegram',
    path: 'components/surface/Sending.tsx',
    source: "import { call } from '@/utils/telegram/client'; export const send = call;",
  },
  {
    rule: 'only-the-background-talks-to-telegram',
    path: 'utils/store/tokens.ts',
    source: "import { tokenOf } from '../browser/vault'; export const token = tokenOf;",
  },
  {
    rule: 'telegram-is-the-wire-and-only-the-wire',
    path: 'utils/telegram/recording.ts',
    source: "export { database } from '@/utils/store/database';",
  },
  {
    rule: 'components-are-unconnected',
    path: 'components/ui/Reading.tsx',
    source: "import { database } from '@/utils/store/database'; export const Reading = () => database;",
  },
  {
    rule: 'one-seam-to-the-browser',
    path: 'utils/store/tabs.ts',
    source: "import { browser } from 'wxt/browser'; export const tabs = browser.tabs;",
  },
  { rule: 'tools-do-not-ship', path: 'utils/store/tooling.ts', source: "export { tool } from '@/dev/tool';" },
  {
    rule: 'shipped-packages-are-dependencies',
    path: 'utils/store/testing.ts',
    source: "import { JSDOM } from 'jsdom'; export const dom = JSDOM;",
  },
  {
    rule: 'zod-is-zod-mini',
    path: 'utils/store/checking.ts',
    source: "import { z } from 'zod'; export const schema = z.string();",
  },
  {
    rule: 'no-cycles',
    path: 'utils/store/egg.ts',
    source: "import { hen } from './hen'; export const egg = hen;",
  },
  {
    rule: 'every-import-resolves',
    path: 'utils/store/lost.ts',
    source: "export { nothing } from '@/utils/nowhere';",
  },
];
