import { clsx } from 'clsx';
import { type ReactNode, useId, useRef } from 'react';
import { moveFocus } from './list-keys';
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
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  return (
    <div className={className}>
      <div
        ref={row}
        role="tablist"
        aria-label={label}
        onKeyDown={(event) => moveFocus(event, [...(row.current?.querySelectorAll('button') ?? [])], 'row')}
        className={clsx(segmentListStyle, listClassName)}
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}tab-${tab.value}`}
            aria-controls={keepMounted || tab.value === value ? `${id}panel-${tab.value}` : undefined}
            aria-selected={tab.value === value}
            tabIndex={tab.value === value ? 0 : -1}
            // An arrow key shows what it leads to.
            onFocus={() => onChange(tab.value)}
            onClick={() => onChange(tab.value)}
            className={clsx(
              segmentStyle,
              'aria-selected:bg-page aria-selected:text-ink aria-selected:shadow-low',
            )}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs
        .filter((tab) => keepMounted || tab.value === value)
        .map((tab) => (
          <div
            key={tab.value}
            role="tabpanel"
            id={`${id}panel-${tab.value}`}
            aria-labelledby={`${id}tab-${tab.value}`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard scrolls what has the focus
            tabIndex={0}
            hidden={tab.value !== value}
            className={clsx('[[hidden]]:hidden', panelClassName)}
          >
            {tab.content}
          </div>
        ))}
    </div>
  );
}
