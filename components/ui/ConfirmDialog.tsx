import { Button } from './Button';
import { Dialog } from './Dialog';

export interface ConfirmDialogProps {
  onClose: () => void;
  title: string;
  /** What will be gone and what stays. */
  description: string;
  /** The verb on the button, not "OK". */
  confirmLabel: string;
  cancelLabel: string;
  busy?: boolean;
  onConfirm: () => void;
}

/** Asks before something that cannot be taken back. Where it can be, offer Undo instead. */
export const ConfirmDialog = ({
  confirmLabel,
  cancelLabel,
  busy = false,
  onConfirm,
  ...question
}: ConfirmDialogProps) => (
  <Dialog
    {...question}
    actions={
      <>
        <Button onClick={question.onClose}>{cancelLabel}</Button>
        <Button variant="danger" busy={busy} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </>
    }
  />
);
