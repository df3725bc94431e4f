import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';

/** The drawn part of a tooltip. */
export function TooltipPopup({ content, shortcut }: { content: ReactNode; shortcut?: string | undefined }) {
  return (
    <BaseTooltip.Portal>
      <BaseTooltip.Positioner sideOffset={6} className="z-50">
        <BaseTooltip.Popup className="max-w-64 rounded-sm bg-ink px-2 py-1 text-xs text-page shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
          {content}
          {shortcut && <kbd className="ml-2 font-sans opacity-75">{shortcut}</kbd>}
        </BaseTooltip.Popup>
      </BaseTooltip.Positioner>
    </BaseTooltip.Portal>
  );
}
