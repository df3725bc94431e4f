import { TextSelection } from 'prosemirror-state';
import type { PostEditor } from '@/components/composer/post-editor';

/** Selects the words of the first link to `url`, so that the author sees which one it is. */
export function selectLink(editor: PostEditor, url: string): void {
  const { doc, tr } = editor.state;
  let found: { from: number; to: number } | null = null;
  doc.descendants((node, position) => {
    if (!found && node.marks.some((mark) => mark.attrs.href === url))
      found = { from: position, to: position + node.nodeSize };
    return !found;
  });
  if (!found) return;
  const { from, to } = found;
  editor.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
  editor.view?.focus();
}
