import type { Plugin } from 'prosemirror-state';
import type { TypographyLanguage } from '@/utils/post/typography-language';
import { clipboard } from './clipboard';
import { type ComposerKeys, keyboard } from './keyboard';
import { markdownRules } from './markdown-rules';
import { type Hints, titleAndHints } from './title-and-hints';
import { typographyWhileTyping } from './typography-while-typing';

/** What the editor of a post does, in the order in which it may take a key. */
export const postPlugins = (
  keys: ComposerKeys,
  hints: Hints,
  typography: () => TypographyLanguage | null,
): Plugin[] => [
  markdownRules(),
  typographyWhileTyping(typography),
  ...keyboard(keys),
  clipboard(),
  titleAndHints(hints),
];
