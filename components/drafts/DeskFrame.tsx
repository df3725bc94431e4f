import { clsx } from 'clsx';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { tooltip } from '@/components/ui/tooltip';
import { useDeskWords } from './use-desk-words';
import { PANE_KEY, usePaneKey } from './use-pane-key';

export interface DeskFrameProps {
  /** Head, filters and list, from top to bottom. */
  list: ReactNode;
  /** The open draft. */
  draft: ReactNode;
  /** Whether one is open: where there is room for one of the two, it stands before the list. */
  isOpen: boolean;
  /** From the open draft to the list. */
  onBack: () => void;
}

/** The Desk's places: the list beside the open draft, or one of the two where there is no room for both. */
export function DeskFrame({ list, draft, isOpen, onBack }: DeskFrameProps) {
  const t = useDeskWords('desk');
  const listPlace = useRef<HTMLElement>(null);
  const draftPlace = useRef<HTMLDivElement>(null);
  usePaneKey({ list: listPlace, draft: draftPlace, onBack });
  return (
    <div className="@container h-full bg-page text-ink">
      <div className="grid h-full grid-cols-[minmax(0,1fr)] @[900px]:grid-cols-[20rem_minmax(0,1fr)]">
        <nav
          ref={listPlace}
          aria-label={t('title')}
          aria-keyshortcuts={PANE_KEY}
          tabIndex={-1}
          // It gets the focus of a row, a notice or a button that is gone, and hands it on to the list.
          onFocus={({ target, currentTarget }) => {
            if (target === currentTarget)
              currentTarget.querySelector<HTMLElement>('a[tabindex="0"]')?.focus({ preventScroll: true });
          }}
          className={clsx(
            'min-h-0 flex-col bg-sunk outline-none @[900px]:flex @[900px]:border-r @[900px]:border-line',
            isOpen ? 'hidden' : 'flex',
          )}
        >
          {list}
        </nav>
        <div
          ref={draftPlace}
          className={clsx('min-h-0 min-w-0 flex-col @[900px]:flex', isOpen ? 'flex' : 'hidden')}
        >
          <button
            type="button"
            {...tooltip(t('toList'), PANE_KEY)}
            onClick={onBack}
            className="flex h-9 shrink-0 items-center gap-1.5 border-b border-line px-3 font-semibold text-accent @[900px]:hidden"
          >
            <ArrowLeft size={16} aria-hidden />
            {t('toList')}
          </button>
          <div className="min-h-0 grow">{draft}</div>
        </div>
      </div>
    </div>
  );
}
