import type { Node } from 'prosemirror-model';
import type { PostEditor } from '@/components/composer/post-editor';
import { useEditorState } from '@/components/composer/use-editor-state';
import { insertParagraph, paragraphsInPost, removeParagraph } from '@/utils/post/article-paragraphs';
import { nodesFromBlocks } from '@/utils/post/post-schema';
import { linesFromBlock } from '@/utils/post/template';
import type { ClipRecord } from '@/utils/store/records';

/** The article's paragraphs and the post: which of them stand in it, and how they come and go. */
export interface ArticleInPost {
  inPost: ReadonlySet<number>;
  insert(paragraph: number): void;
  remove(paragraph: number): void;
  insertKeys(): void;
}

export function useArticle(editor: PostEditor, clip: ClipRecord): ArticleInPost {
  const { doc } = useEditorState(editor);
  const inPost = paragraphsInPost(doc, clip.id);

  function insertAll(paragraphs: readonly number[]) {
    const tr = editor.state.tr;
    for (const paragraph of paragraphs)
      insertParagraph(tr, nodesOf(clip, paragraph), { clipId: clip.id, paragraph });
    editor.dispatch(tr.scrollIntoView());
  }

  return {
    inPost,
    insert: (paragraph) => insertAll([paragraph]),
    remove: (paragraph) => editor.dispatch(removeParagraph(editor.state.tr, { clipId: clip.id, paragraph })),
    insertKeys: () =>
      insertAll(clip.clip.blocks.flatMap((block, index) => (block.key && !inPost.has(index) ? [index] : []))),
  };
}

function nodesOf({ id, clip }: ClipRecord, paragraph: number): Node[] {
  const block = clip.blocks[paragraph];
  return block ? nodesFromBlocks(linesFromBlock(block, id, paragraph)) : [];
}
