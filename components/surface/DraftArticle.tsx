import { ArticlePanel } from '@/components/article/ArticlePanel';
import type { PostEditor } from '@/components/composer/post-editor';
import type { ClipRecord } from '@/utils/store/records';
import { useArticle } from './use-article';

export interface DraftArticleProps {
  editor: PostEditor;
  clip: ClipRecord;
  /** The post is written in another language. */
  isForeign: boolean;
  editable: boolean;
}

/** The article beside the draft that was begun on it. */
export function DraftArticle({ editor, clip, isForeign, editable }: DraftArticleProps) {
  const { inPost, insert, remove, insertKeys } = useArticle(editor, clip);
  return (
    <ArticlePanel
      clip={clip.clip}
      inPost={inPost}
      isForeign={isForeign}
      disabled={!editable}
      onInsert={insert}
      onRemove={remove}
      onInsertKeys={insertKeys}
    />
  );
}
