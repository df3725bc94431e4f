import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { createPortal } from 'react-dom';
import { dialogStyle } from './dialog-style';
import { IconButton } from './IconButton';
import { useModal } from './use-modal';

export interface DialogProps {
  onClose: () => void;
  title: string;
  description?: ReactNode;
  /** The name of the closing cross. */
  closeLabel: string;
  /** Buttons under the content. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A sheet above everything; Escape, the cross and a click beside it close it. */
export function Dialog({ onClose, title, description, closeLabel, actions, children }: DialogProps) {
  const id = useId();
  const modal = useModal(onClose);
  return createPortal(
    <dialog
      {...modal}
      closedby="any"
      aria-labelledby={`${id}title`}
      aria-describedby={description ? `${id}description` : undefined}
      className={dialogStyle}
    >
      <div className="-mt-1 flex items-center justify-between gap-3">
        <h2 id={`${id}title`} className="text-lg font-semibold">
          {title}
        </h2>
        <IconButton label={closeLabel} icon={<X size={18} aria-hidden />} onClick={onClose} />
      </div>
      {description && (
        <p id={`${id}description`} className="text-soft">
          {description}
        </p>
      )}
      {children}
      {actions && <div className="flex flex-wrap justify-end gap-2">{actions}</div>}
    </dialog>,
    document.body,
  );
}
