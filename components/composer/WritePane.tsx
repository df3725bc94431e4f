import { useMemo } from 'react';
import type { Source } from '@/utils/clip/clip';
import { suggestEmoji } from '@/utils/post/emoji-suggestions';
import { addSource, hasSource, removeSource } from '@/utils/post/source-lines';
import { FormatBar } from './FormatBar';
import { PostText } from './PostText';
import type { PostEditor } from './post-editor';
import { SourceList } from './SourceList';
import { TitleEmoji } from './TitleEmoji';
import { setTitleEmoji, titleEmoji } from './title-emoji';
import { useEditorState } from './use-editor-state';

export interface WritePaneProps {
  editor: PostEditor;
  editable: boolean;
  /** What the article is called: emoji are suggested for it and for the title as written. */
  articleTitle: string;
  sources: readonly Source[];
  linkOpen: boolean;
  onLinkOpen: (open: boolean) => void;
}

const SUGGESTIONS = 7;

/** The post: the emoji of its title, its text, and the links that may stand under it. */
export function WritePane({ editor, editable, articleTitle, sources, linkOpen, onLinkOpen }: WritePaneProps) {
  const { doc } = useEditorState(editor);
  const title = doc.firstChild?.textContent ?? '';
  const suggestions = useMemo(
    () => suggestEmoji(`${title} ${articleTitle}`, SUGGESTIONS),
    [title, articleTitle],
  );
  const order = sources.map(({ url }) => url);
  const change = (ticked: boolean) => (ticked ? addSource : removeSource);

  return (
    <div className="flex h-full flex-col">
      {/* A line longer than that is hard to read; in a wide tab it ends there. */}
      <div
        data-scroll
        className="flex min-h-0 grow flex-col gap-3 overflow-y-auto px-4.5 py-3.5 *:max-w-[46rem]"
      >
        {editable && (
          <TitleEmoji
            current={titleEmoji(doc)}
            suggestions={suggestions}
            onPick={(emoji) => {
              editor.dispatch(setTitleEmoji(editor.state.tr, emoji));
              editor.view?.focus();
            }}
          />
        )}
        <PostText editor={editor} editable={editable}>
          <FormatBar editor={editor} linkOpen={linkOpen} onLinkOpen={onLinkOpen} />
        </PostText>
      </div>
      {sources.length > 0 && (
        <div className="max-h-32 shrink-0 overflow-y-auto border-t border-line px-4.5 py-2.5">
          <SourceList
            sources={sources}
            ticked={new Set(order.filter((url) => hasSource(doc, url)))}
            disabled={!editable}
            onTick={(url, ticked) => editor.dispatch(change(ticked)(editor.state.tr, url, order))}
          />
        </div>
      )}
    </div>
  );
}
