import { useLocale, useTranslations } from 'use-intl';
import type { PostEditor } from '@/components/composer/post-editor';
import { useEditorState } from '@/components/composer/use-editor-state';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Clip } from '@/utils/clip/clip';
import { addSelection } from '@/utils/drafting/add-selection';
import { keysOf, passageIn } from '@/utils/drafting/passage';
import { paragraphsInPost } from '@/utils/post/article-paragraphs';
import type { ClipRecord, Draft } from '@/utils/store/records';
import { database } from './database';
import type { Attempts } from './use-attempts';

export interface SelectionNoticeProps {
  /** What is selected on the page. */
  selection: Clip;
  draft: Draft;
  clips: readonly ClipRecord[];
  editor: PostEditor;
  attempts: Attempts;
  /** It was added, or is not wanted. */
  onDone: () => void;
}

/** Offers what is selected on the page to the draft that was begun there before. */
export function SelectionNotice({ selection, draft, clips, editor, attempts, onDone }: SelectionNoticeProps) {
  const t = useTranslations('article');
  const locale = useLocale();
  const { doc } = useEditorState(editor);
  const known = passageIn(clips, selection);
  const inPost = known && paragraphsInPost(doc, known.record.id);
  // The draft may have been begun with it: then it lies beside the post as a whole.
  if (known?.record.clip.isSelection || known?.paragraphs.every((paragraph) => inPost?.has(paragraph)))
    return null;
  const add = () =>
    void attempts.attempt(async () => {
      await addSelection(database, draft, selection, locale, Date.now());
      onDone();
    });
  return (
    <Notice
      tone="info"
      title={t('selected', { count: keysOf(selection).length })}
      actions={
        <>
          <Button size="small" onClick={add}>
            {t('useSelection')}
          </Button>
          <Button variant="quiet" size="small" onClick={onDone}>
            {t('notNow')}
          </Button>
        </>
      }
    >
      <span className="line-clamp-2">{selection.blocks[keysOf(selection)[0] ?? 0]?.text}</span>
    </Notice>
  );
}
