import { clsx } from 'clsx';
import { Check, ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { focusUnderPointer, leadThrough } from './list-keys';
import { popupStyle, rowStyle } from './popup-style';
import { usePopup } from './use-popup';

export interface SelectItem<Value extends string> {
  value: Value;
  label: string;
  /** Stands before the label. */
  icon?: ReactNode;
}

export interface SelectProps<Value extends string> {
  label: string;
  labelHidden?: boolean;
  items: readonly SelectItem<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  disabled?: boolean;
  /** `quiet` draws no border: a name that can be pressed, as the channel in the composer's head. */
  variant?: 'field' | 'quiet';
}

/** One of a few known values. */
export function Select<Value extends string>({
  label,
  labelHidden = false,
  items,
  value,
  onChange,
  placeholder,
  disabled = false,
  variant = 'field',
}: SelectProps<Value>) {
  const labelId = useId();
  const chosen = items.find((item) => item.value === value);
  const popup = usePopup({}, (sheet) =>
    sheet.querySelector<HTMLElement>(`[role="option"]${chosen ? '[aria-selected="true"]' : ''}`),
  );
  const leadByKeys = (event: KeyboardEvent<HTMLDivElement>) => {
    popup.sheetProps.onKeyDown?.(event);
    const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="option"]')];
    leadThrough(event, options, popup.close);
  };
  const openByArrow = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.currentTarget.click();
  };
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <span id={labelId} className={labelHidden ? 'sr-only' : 'font-semibold'}>
        {label}
      </span>
      <button
        {...popup.triggerProps}
        type="button"
        role="combobox"
        aria-expanded={popup.isOpen}
        aria-haspopup="listbox"
        aria-labelledby={labelId}
        disabled={disabled}
        onKeyDown={openByArrow}
        className={clsx(
          'flex min-h-9 min-w-0 items-center gap-2 rounded-lg px-3 py-1.5 text-left transition-colors hover:bg-sunk disabled:opacity-55',
          variant === 'field' ? 'justify-between border border-edge bg-page' : 'font-semibold',
        )}
      >
        <span className={clsx('truncate', !chosen && 'text-faint')}>{chosen?.label ?? placeholder}</span>
        <ChevronDown size={16} aria-hidden className="shrink-0 text-soft" />
      </button>
      <div
        {...popup.sheetProps}
        role="listbox"
        aria-labelledby={labelId}
        onKeyDown={leadByKeys}
        className={clsx(popupStyle, 'max-h-80 min-w-[anchor-size(width)] scroll-py-1 p-1')}
      >
        {popup.isOpen &&
          items.map((item) => (
            <button
              key={item.value}
              type="button"
              role="option"
              data-text={item.label}
              tabIndex={-1}
              aria-selected={item === chosen}
              onPointerMove={focusUnderPointer}
              onClick={() => {
                popup.close();
                onChange(item.value);
              }}
              className={rowStyle}
            >
              {item.icon}
              <span className="min-w-0 grow truncate">{item.label}</span>
              <span className="size-4 shrink-0 text-accent">
                {item === chosen && <Check size={16} aria-hidden />}
              </span>
            </button>
          ))}
      </div>
    </div>
  );
}
