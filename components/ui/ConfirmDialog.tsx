import { useId } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button';
import { dialogStyle } from './dialog-style';
import { useModal } from './use-modal';

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
export function ConfirmDialog({
  onClose,
  title,
  description,
  confirmLabel,
  cancelLabel,
  busy = false,
  onConfirm,
}: ConfirmDialogProps) {
  const id = useId();
  const modal = useModal(onClose);
  return createPortal(
    <dialog
      {...modal}
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
      className={dialogStyle}
    >
      <h2 id={`${id}title`} className="text-lg font-semibold">
        {title}
      </h2>
      <p id={`${id}description`} className="text-soft">
        {description}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{cancelLabel}</Button>
        <Button variant="danger" busy={busy} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}
