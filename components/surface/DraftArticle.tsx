import { ArticlePanel } from '@/components/article/ArticlePanel';
import type { PostEditor } from '@/components/composer/post-editor';
import type { ClipRecord } from '@/utils/store/records';
import { useArticle } from './use-article';

export interface DraftArticleProps {
  editor: PostEditor;
  clip: ClipRecord;
  /** Its page stands over its paragraphs: there are others beside the draft. */
  isNamed: boolean;
  isFirst: boolean;
  /** What the channel is written in; `null` without one. */
  language: string | null;
  editable: boolean;
  /** Takes another of the page's texts for the article (`Doubt`). */
  onChooseText: (clip: ClipRecord, other: number) => void;
}

/** An article beside the draft. */
export function DraftArticle({
  editor,
  clip,
  isNamed,
  isFirst,
  language,
  editable,
  onChooseText,
}: DraftArticleProps) {
  const { inPost, insert, remove, insertKeys } = useArticle(editor, clip);
  return (
    <ArticlePanel
      clip={clip.clip}
      isNamed={isNamed}
      isFirst={isFirst}
      inPost={inPost}
      isForeign={language !== null && clip.clip.language !== language}
      disabled={!editable}
      onInsert={insert}
      onRemove={remove}
      onInsertKeys={insertKeys}
      onChooseText={(other) => onChooseText(clip, other)}
    />
  );
}
