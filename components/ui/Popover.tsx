import { clsx } from 'clsx';
import { cloneElement, type ReactElement, type ReactNode, useId } from 'react';
import { popupStyle } from './popup-style';
import { type PopupPlace, usePopup } from './use-popup';

export interface PopoverProps extends PopupPlace {
  /** A button that takes its attributes: `IconButton` or the browser's own. */
  trigger: ReactElement;
  /** Its accessible name; drawn at the top unless `titleHidden`. */
  title: string;
  titleHidden?: boolean;
  className?: string;
  children: (close: () => void) => ReactNode;
}

/** A small sheet beside its button; Escape and a click elsewhere close it. */
export function Popover({
  trigger,
  title,
  titleHidden = false,
  className = 'w-72 p-3',
  children,
  ...place
}: PopoverProps) {
  const titleId = useId();
  const popup = usePopup(place, (sheet) => sheet.querySelector<HTMLElement>('input, button, a'));
  return (
    <>
      {cloneElement(trigger, { ...popup.triggerProps, 'aria-haspopup': 'dialog' } as object)}
      <div
        {...popup.sheetProps}
        role="dialog"
        aria-labelledby={titleId}
        className={clsx(popupStyle, className)}
      >
        <h2 id={titleId} className={titleHidden ? 'sr-only' : 'mb-2 font-semibold'}>
          {title}
        </h2>
        {popup.isOpen && children(popup.close)}
      </div>
    </>
  );
}
