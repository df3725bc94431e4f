import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from './IconButton';
import { useModal } from './use-modal';

export interface DialogProps {
  onClose: () => void;
  title: string;
  description?: ReactNode;
  /** The name of the closing cross. Without it the dialog is a question: a button answers it, a click beside it does not. */
  closeLabel?: string;
  /** Buttons under the content. */
  actions?: ReactNode;
  children?: ReactNode;
}

const style =
  'm-auto max-h-[calc(100dvh-2rem)] w-[min(28rem,calc(100vw-2rem))] flex-col gap-4 overflow-y-auto rounded-xl border border-line ' +
  'bg-raised p-5 text-ink shadow-float outline-none transition-[opacity,scale] backdrop:bg-shade open:flex ' +
  'starting:scale-98 starting:opacity-0';

/** A sheet above everything; Escape closes it, and where it has a cross that and a click beside it. */
export function Dialog({ onClose, title, description, closeLabel, actions, children }: DialogProps) {
  const id = useId();
  const modal = useModal(onClose);
  return createPortal(
    <dialog
      {...modal}
      role={closeLabel ? undefined : 'alertdialog'}
      closedby={closeLabel ? 'any' : undefined}
      aria-labelledby={`${id}title`}
      aria-describedby={description ? `${id}description` : undefined}
      className={style}
    >
      <div className="flex items-center justify-between gap-3">
        <h2 id={`${id}title`} className="text-lg font-semibold">
          {title}
        </h2>
        {closeLabel && (
          <IconButton
            label={closeLabel}
            icon={<X size={18} aria-hidden />}
            className="-my-1"
            onClick={onClose}
          />
        )}
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
