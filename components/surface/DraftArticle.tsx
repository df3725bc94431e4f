import { ArticlePanel } from '@/components/article/ArticlePanel';
import type { PostEditor } from '@/components/composer/post-editor';
import type { ClipRecord } from '@/utils/store/records';
import { useArticle } from './use-article';

export interface DraftArticleProps {
  editor: PostEditor;
  clip: ClipRecord;
  /** The post's language by name, where the article is in another one. */
  writeIn: string | null;
  editable: boolean;
}

/** The article beside the draft that was begun on it. */
export function DraftArticle({ editor, clip, writeIn, editable }: DraftArticleProps) {
  const { inPost, insert, remove, insertKeys } = useArticle(editor, clip);
  return (
    <ArticlePanel
      clip={clip.clip}
      inPost={inPost}
      writeIn={writeIn}
      disabled={!editable}
      onInsert={insert}
      onRemove={remove}
      onInsertKeys={insertKeys}
    />
  );
}
