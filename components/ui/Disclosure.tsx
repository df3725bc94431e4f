import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

export interface DisclosureProps {
  summary: string;
  defaultOpen?: boolean;
  children: ReactNode;
}

/** Something that few need, folded under its own name. */
export function Disclosure({ summary, defaultOpen = false, children }: DisclosureProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(defaultOpen);
  return (
    <div>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        className="flex items-center gap-1 rounded-sm py-1 text-left font-semibold text-soft transition-colors hover:text-ink"
      >
        <ChevronRight
          size={16}
          aria-hidden
          className={clsx('shrink-0 transition-transform', isOpen && 'rotate-90')}
        />
        {summary}
      </button>
      {isOpen && (
        <div id={id} className="animate-arrive pt-2">
          {children}
        </div>
      )}
    </div>
  );
}
