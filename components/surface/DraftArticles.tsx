import type { PostEditor } from '@/components/composer/post-editor';
import type { ClipRecord } from '@/utils/store/records';
import { DraftArticle } from './DraftArticle';

export interface DraftArticlesProps {
  editor: PostEditor;
  /** The draft's own article first, then what was selected elsewhere. */
  clips: readonly ClipRecord[];
  language: string | null;
  editable: boolean;
  onChooseText: (clip: ClipRecord, other: number) => void;
}

/** The articles beside the draft; selections of one page stand under one title. */
export function DraftArticles({ clips, ...rest }: DraftArticlesProps) {
  return clips.map((clip, index) => (
    <DraftArticle
      key={clip.id}
      clip={clip}
      isNamed={clips.length > 1 && clips[index - 1]?.clip.canonicalUrl !== clip.clip.canonicalUrl}
      isFirst={index === 0}
      {...rest}
    />
  ));
}
