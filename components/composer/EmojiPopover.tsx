import { lazy, type ReactElement, Suspense } from 'react';
import { Popover } from '@/components/ui/Popover';
import { Skeleton } from '@/components/ui/Skeleton';

// The picker and its 190 kB of names come when it is first opened: the popup's first paint does not wait for them.
const EmojiGrid = lazy(() => import('./EmojiGrid'));

export interface EmojiPopoverProps {
  trigger: ReactElement;
  title: string;
  side?: 'top' | 'bottom';
  onPick: (emoji: string) => void;
}

/** A button that opens the emoji picker. */
export function EmojiPopover({ trigger, title, side = 'bottom', onPick }: EmojiPopoverProps) {
  return (
    <Popover trigger={trigger} title={title} titleHidden side={side} className="w-73.5">
      {(close) => (
        <Suspense fallback={<Skeleton className="m-2 h-68" />}>
          <EmojiGrid
            onPick={(emoji) => {
              onPick(emoji);
              close();
            }}
          />
        </Suspense>
      )}
    </Popover>
  );
}
