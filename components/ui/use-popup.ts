import {
  type ComponentProps,
  type CSSProperties,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

export interface PopupPlace {
  side?: 'top' | 'bottom';
  /** Which edges of the button and the sheet stand over each other. */
  align?: 'start' | 'end';
}

export interface Popup {
  isOpen: boolean;
  sheet: RefObject<HTMLDivElement | null>;
  close: () => void;
  /** For the `button` that opens it. */
  triggerProps: Pick<ComponentProps<'button'>, 'popoverTarget' | 'aria-expanded' | 'aria-controls' | 'style'>;
  /** For the `div` that is opened; it must not say how it is displayed. */
  sheetProps: Pick<
    ComponentProps<'div'>,
    'ref' | 'id' | 'popover' | 'tabIndex' | 'style' | 'onBeforeToggle' | 'onKeyDown'
  >;
}

/**
 * A sheet at the button that opens it, in the browser's top layer. The browser itself opens it at a press of the button, closes it
 * at a click elsewhere, keeps it where there is room and gives the focus back (`popover`, CSS anchor positioning).
 *
 * @param firstFocus what of the open sheet takes the focus; by default the sheet itself
 */
export function usePopup(
  { side = 'bottom', align = 'start' }: PopupPlace,
  firstFocus: (sheet: HTMLDivElement) => HTMLElement | null | undefined,
): Popup {
  const id = useId();
  const anchor = `--popup${id}`;
  const sheet = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => sheet.current?.hidePopover();

  // biome-ignore lint/correctness/useExhaustiveDependencies: when it opens, and not again
  useLayoutEffect(() => {
    if (!isOpen || !sheet.current) return;
    const first = firstFocus(sheet.current) ?? sheet.current;
    // It is shown right after this: what cannot have the focus yet is given it then.
    first.setAttribute('autofocus', '');
    first.focus();
    return () => first.removeAttribute('autofocus');
  }, [isOpen]);

  return {
    isOpen,
    sheet,
    close,
    triggerProps: {
      popoverTarget: id,
      'aria-expanded': isOpen,
      'aria-controls': id,
      style: { anchorName: anchor },
    },
    sheetProps: {
      ref: sheet,
      id,
      popover: 'auto',
      tabIndex: -1,
      style: {
        positionAnchor: anchor,
        positionArea: `${side} span-${align === 'start' ? 'right' : 'left'}`,
      } as CSSProperties,
      onBeforeToggle: ({ newState }) => setOpen(newState === 'open'),
      onKeyDown: (event) => {
        // What is pressed here is meant for nothing around it.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        // Escape would close the whole popup.
        event.preventDefault();
        close();
      },
    },
  };
}
