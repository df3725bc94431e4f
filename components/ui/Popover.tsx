import { Popover as BasePopover } from '@base-ui/react/popover';
import { clsx } from 'clsx';
import type { ReactElement, ReactNode } from 'react';
import { popupStyle } from './popup-style';

export interface PopoverProps {
  /** A button that takes a ref and props: `Button` or `IconButton`. */
  trigger: ReactElement;
  /** Its accessible name; drawn at the top unless `titleHidden`. */
  title: string;
  titleHidden?: boolean;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  side?: 'top' | 'bottom';
  align?: 'start' | 'center' | 'end';
  className?: string;
  children: ReactNode;
}

/** A small sheet beside its button; Escape and a click elsewhere close it. */
export function Popover({
  trigger,
  title,
  titleHidden = false,
  open,
  onOpenChange,
  side = 'bottom',
  align = 'start',
  className = 'w-72 p-3',
  children,
}: PopoverProps) {
  return (
    <BasePopover.Root
      {...(open !== undefined && { open })}
      onOpenChange={(next: boolean) => onOpenChange?.(next)}
    >
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner sideOffset={6} side={side} align={align} className="z-40">
          <BasePopover.Popup
            className={clsx(
              popupStyle,
              'max-h-(--available-height) max-w-(--available-width) overflow-y-auto',
              className,
            )}
          >
            <BasePopover.Title className={titleHidden ? 'sr-only' : 'mb-2 font-semibold'}>
              {title}
            </BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
