import type { Plugin } from 'prosemirror-state';
import { clipboard } from './clipboard';
import { type ComposerKeys, keyboard } from './keyboard';
import { markdownRules } from './markdown-rules';
import { type Hints, titleAndHints } from './title-and-hints';

/** What the editor of a post does, in the order in which it may take a key. */
export const postPlugins = (keys: ComposerKeys, hints: Hints): Plugin[] => [
  markdownRules(),
  ...keyboard(keys),
  clipboard(),
  titleAndHints(hints),
];
