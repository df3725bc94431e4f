import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { RadioList } from '@/components/ui/RadioList';

/** A state that can be gone back to. */
export interface RevisionChoice {
  at: number;
  kind: 'begun' | 'left' | 'sent';
}

export interface RevisionsDialogProps {
  /** The newest first; `null` while they are read. */
  revisions: readonly RevisionChoice[] | null;
  chosen: number;
  onChoose: (index: number) => void;
  /** The chosen one as readers would see it. */
  preview: ReactNode;
  editable: boolean;
  onGoBack: () => void;
  onClose: () => void;
}

/** The states that a draft was in, one of them to be looked at and gone back to. */
export function RevisionsDialog({
  revisions,
  chosen,
  onChoose,
  preview,
  editable,
  onGoBack,
  onClose,
}: RevisionsDialogProps) {
  const t = useTranslations('composer.revisions');
  const common = useTranslations('common');
  const format = useFormatter();
  const isEmpty = revisions?.length === 0;
  return (
    <Dialog
      onClose={onClose}
      title={t('title')}
      description={isEmpty ? t('none') : t('about')}
      closeLabel={common('close')}
      actions={
        editable &&
        !isEmpty && (
          <Button variant="primary" disabled={revisions === null} onClick={onGoBack}>
            {t('goBack')}
          </Button>
        )
      }
    >
      {revisions !== null && !isEmpty && (
        <>
          <div className="max-h-36 shrink-0 overflow-y-auto">
            <RadioList
              label={t('title')}
              labelHidden
              choices={revisions.map(({ at, kind }, index) => ({
                value: String(index),
                label: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' }),
                hint: t(kind),
              }))}
              value={String(chosen)}
              onChange={(value) => onChoose(Number(value))}
            />
          </div>
          <section aria-label={t('preview')} className="max-h-64 min-h-24 overflow-y-auto rounded-lg">
            {preview}
          </section>
        </>
      )}
    </Dialog>
  );
}
