import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

export interface DisclosureProps {
  summary: string;
  defaultOpen?: boolean;
  children: ReactNode;
}

/** Something that few need, folded under its own name. */
export function Disclosure({ summary, defaultOpen = false, children }: DisclosureProps) {
  return (
    <Collapsible.Root defaultOpen={defaultOpen}>
      <Collapsible.Trigger className="group flex items-center gap-1 rounded-sm py-1 text-left font-semibold text-soft transition-colors hover:text-ink">
        <ChevronRight
          size={16}
          aria-hidden
          className="shrink-0 transition-transform group-data-panel-open:rotate-90"
        />
        {summary}
      </Collapsible.Trigger>
      <Collapsible.Panel className="animate-arrive pt-2">{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
