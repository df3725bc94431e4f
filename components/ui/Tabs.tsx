import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { segmentListStyle, segmentStyle } from './segment-style';

export interface TabsProps<Value extends string> {
  /** The accessible name of the row of tabs. */
  label: string;
  tabs: readonly { value: Value; label: ReactNode; content: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
  /** Keeps the hidden panels in the document: their scroll and state stay. */
  keepMounted?: boolean;
  className?: string;
  listClassName?: string;
  panelClassName?: string;
}

/** Panels of which one is seen, under a segmented row. */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  keepMounted = false,
  className,
  listClassName,
  panelClassName,
}: TabsProps<Value>) {
  return (
    <BaseTabs.Root value={value} onValueChange={(next: Value) => onChange(next)} className={className}>
      <BaseTabs.List aria-label={label} activateOnFocus className={clsx(segmentListStyle, listClassName)}>
        {tabs.map((tab) => (
          <BaseTabs.Tab
            key={tab.value}
            value={tab.value}
            className={clsx(segmentStyle, 'data-active:bg-page data-active:text-ink data-active:shadow-low')}
          >
            {tab.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel
          key={tab.value}
          value={tab.value}
          keepMounted={keepMounted}
          className={clsx('[[hidden]]:hidden', panelClassName)}
        >
          {tab.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
