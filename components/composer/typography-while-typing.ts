import { Plugin, type Transaction } from 'prosemirror-state';
import { changeTypography, lineForTypography } from '@/utils/post/tidy-typography';
import { typographyOf } from '@/utils/post/typography';
import { type TypographyLanguage, typographyLanguage } from '@/utils/post/typography-language';
import { apart } from './undo-history';

/**
 * Quotation marks, dashes and no-break spaces of the line's language while it is typed. Each is an input of its own: undo gives back what was typed,
 * and since a sign is settled only by the one that is typed after it, it is not made there again.
 *
 * @param otherwise the language of a line without a letter; `null` while the author wants none of this
 */
export function typographyWhileTyping(otherwise: () => TypographyLanguage | null): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, _text, typed) {
        const language = otherwise();
        if (language === null || view.composing) return false;
        view.dispatch(typed().scrollIntoView());
        const tr = settled(view.state.tr, language);
        if (tr.docChanged) view.dispatch(apart(tr).setStoredMarks(view.state.storedMarks));
        return true;
      },
    },
  });
}

/** What the sign before the caret settles. */
function settled(tr: Transaction, otherwise: TypographyLanguage): Transaction {
  const { $head, empty } = tr.selection;
  const line = $head.parent;
  if (!empty || line.type.name !== 'line') return tr;
  const text = lineForTypography(line);
  const changes = typographyOf(text.slice(0, $head.parentOffset), typographyLanguage(text, otherwise));
  return changeTypography(tr, $head.start(), changes);
}
