import { Menu as BaseMenu } from '@base-ui/react/menu';
import { clsx } from 'clsx';
import type { ReactElement } from 'react';
import { type MenuEntry, MenuRow } from './MenuRow';
import { popupStyle } from './popup-style';

export interface MenuProps {
  /** A button that takes a ref and props: `Button` or `IconButton`. */
  trigger: ReactElement;
  entries: readonly MenuEntry[];
  align?: 'start' | 'end';
}

/** What can be done here, in a list that opens from a button. */
export function Menu({ trigger, entries, align = 'end' }: MenuProps) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner sideOffset={4} align={align} className="z-40 outline-none">
          <BaseMenu.Popup
            className={clsx(
              popupStyle,
              'max-h-(--available-height) max-w-(--available-width) min-w-44 overflow-y-auto p-1',
            )}
          >
            {entries.map((entry) => (
              <MenuRow key={entry.key} entry={entry} />
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
