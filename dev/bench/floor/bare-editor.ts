import { EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { PostDocument } from '@/utils/post/post-document';
import { nodeFromDocument } from '@/utils/post/post-schema';
import '@/components/composer/post-text.css';

declare global {
  interface Window {
    edit(document: PostDocument): void;
  }
}

/** ProseMirror with the schema of a post and nothing else, its caret at the end of the document. */
window.edit = (post) => {
  const doc = nodeFromDocument(post);
  const state = EditorState.create({ doc, selection: Selection.atEnd(doc) });
  new EditorView(document.body, { state, attributes: { class: 'post-text' } }).focus();
};
