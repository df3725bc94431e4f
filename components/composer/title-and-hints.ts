import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { isBlank, positionOf } from '@/utils/post/post-blocks';
import { sourcesStart } from '@/utils/post/source-lines';

/** Words that stand where nothing is written yet. */
export interface Hints {
  title: string;
  text: string;
}

/** Draws the first line as the title, and says in empty places what is to be written there. */
export function titleAndHints(hints: Hints): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const decorate = (index: number, attributes: Record<string, string>) => {
          const position = positionOf(doc, index);
          return Decoration.node(position, position + doc.child(index).nodeSize, attributes);
        };
        const title = { class: 'post-title', ...(isBlank(doc.child(0)) && { 'data-hint': hints.title }) };
        const decorations = [decorate(0, title)];
        const end = sourcesStart(doc);
        const body = doc.children.slice(1, end);
        // In the middle line of the three that part title and Sources; in the last one where there are no Sources.
        const place = Math.min(2, end - 1);
        if (place > 0 && body.every(isBlank)) decorations.push(decorate(place, { 'data-hint': hints.text }));
        return DecorationSet.create(doc, decorations);
      },
    },
  });
}
