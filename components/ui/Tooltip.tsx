import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { TooltipPopup } from './TooltipPopup';

export interface TooltipProps {
  content: ReactNode;
  /** A keyboard shortcut, already written for this system (`Ctrl+Enter`). */
  shortcut?: string;
  /** One element that takes a ref and props. A tooltip names nothing: the element needs its own accessible name. */
  children: ReactElement;
}

export function Tooltip({ content, shortcut, children }: TooltipProps) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger delay={400} render={children} />
      <TooltipPopup content={content} shortcut={shortcut} />
    </BaseTooltip.Root>
  );
}
