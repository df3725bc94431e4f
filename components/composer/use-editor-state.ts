import type { EditorState } from 'prosemirror-state';
import { useSyncExternalStore } from 'react';
import type { PostEditor } from './post-editor';

/** The editor's state, redrawn whenever it changes. */
export const useEditorState = (editor: PostEditor): EditorState =>
  useSyncExternalStore(editor.subscribe, () => editor.state);
