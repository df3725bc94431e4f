import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { backdropStyle, dialogStyle } from './dialog-style';
import { IconButton } from './IconButton';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** The name of the closing cross. */
  closeLabel: string;
  /** Buttons under the content. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A sheet above everything; Escape, the cross and a click beside it close it. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  actions,
  children,
}: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={backdropStyle} />
        <BaseDialog.Popup className={dialogStyle}>
          <div className="flex items-start justify-between gap-3">
            <BaseDialog.Title className="text-lg font-semibold">{title}</BaseDialog.Title>
            <BaseDialog.Close render={<IconButton label={closeLabel} icon={<X size={18} aria-hidden />} />} />
          </div>
          {description && (
            <BaseDialog.Description className="text-soft">{description}</BaseDialog.Description>
          )}
          {children}
          {actions && <div className="flex flex-wrap justify-end gap-2">{actions}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
