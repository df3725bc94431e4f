import { clsx } from 'clsx';
import { cloneElement, type KeyboardEvent, type ReactElement } from 'react';
import { leadThrough } from './list-keys';
import { type MenuEntry, MenuRow } from './MenuRow';
import { popupStyle } from './popup-style';
import { usePopup } from './use-popup';

export interface MenuProps {
  /** A button that takes its attributes: `IconButton` or the browser's own. */
  trigger: ReactElement;
  entries: readonly MenuEntry[];
  align?: 'start' | 'end';
}

/** What can be done here, in a list that opens from a button. */
export function Menu({ trigger, entries, align = 'end' }: MenuProps) {
  // By keyboard the first row is gone to; a pointer chooses its own.
  const popup = usePopup({ align }, (sheet) =>
    document.activeElement?.matches(':focus-visible') ? rowsOf(sheet)[0] : sheet,
  );
  const leadByKeys = (event: KeyboardEvent<HTMLDivElement>) => {
    popup.sheetProps.onKeyDown?.(event);
    leadThrough(event, rowsOf(event.currentTarget), popup.close);
  };
  return (
    <>
      {cloneElement(trigger, { ...popup.triggerProps, 'aria-haspopup': 'menu' } as object)}
      <div
        {...popup.sheetProps}
        role="menu"
        onKeyDown={leadByKeys}
        className={clsx(popupStyle, 'min-w-44 p-1')}
      >
        {popup.isOpen &&
          entries.map((entry) => <MenuRow key={entry.key} entry={entry} onDone={popup.close} />)}
      </div>
    </>
  );
}

const rowsOf = (sheet: HTMLElement) => [...sheet.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
