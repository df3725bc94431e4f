import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './Button';
import { Notice } from './Notice';

/** How long it can be taken back here. */
const UNDO_MS = 10_000;

export interface UndoNoticeProps {
  title: string;
  /** `null` where there is nothing to take back. */
  onUndo: (() => void) | null;
  onOver: () => void;
  children?: ReactNode;
}

/** Something was done, and can be taken back for ten seconds. */
export function UndoNotice({ title, onUndo, onOver, children }: UndoNoticeProps) {
  const common = useTranslations('common');
  const end = useEffectEvent(onOver);
  useEffect(() => {
    const timer = setTimeout(end, UNDO_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Notice
      tone="info"
      title={title}
      actions={
        onUndo && (
          <Button size="small" onClick={onUndo}>
            {common('undo')}
          </Button>
        )
      }
    >
      {children}
    </Notice>
  );
}
