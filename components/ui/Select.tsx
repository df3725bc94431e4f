import { Select as BaseSelect } from '@base-ui/react/select';
import { clsx } from 'clsx';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { popupStyle, rowStyle } from './popup-style';

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
  return (
    <BaseSelect.Root<Value>
      items={[...items]}
      value={value}
      onValueChange={(next) => next !== null && onChange(next)}
      disabled={disabled}
    >
      <div className="flex min-w-0 flex-col gap-1.5">
        <BaseSelect.Label className={labelHidden ? 'sr-only' : 'font-semibold'}>{label}</BaseSelect.Label>
        <BaseSelect.Trigger
          className={clsx(
            'flex min-h-9 min-w-0 items-center gap-2 rounded-lg px-3 py-1.5 text-left transition-colors hover:bg-sunk disabled:opacity-55',
            variant === 'field' ? 'justify-between border border-edge bg-page' : 'font-semibold',
          )}
        >
          <BaseSelect.Value className="truncate data-placeholder:text-faint" placeholder={placeholder} />
          <BaseSelect.Icon className="shrink-0 text-soft">
            <ChevronDown size={16} aria-hidden />
          </BaseSelect.Icon>
        </BaseSelect.Trigger>
      </div>
      <BaseSelect.Portal>
        <BaseSelect.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-40 outline-none">
          <BaseSelect.Popup className={clsx(popupStyle, 'min-w-(--anchor-width) max-w-(--available-width)')}>
            <BaseSelect.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto p-1">
              {items.map((item) => (
                <BaseSelect.Item key={item.value} value={item.value} className={rowStyle}>
                  {item.icon}
                  <BaseSelect.ItemText className="min-w-0 grow truncate">{item.label}</BaseSelect.ItemText>
                  <span className="size-4 shrink-0 text-accent">
                    <BaseSelect.ItemIndicator>
                      <Check size={16} aria-hidden />
                    </BaseSelect.ItemIndicator>
                  </span>
                </BaseSelect.Item>
              ))}
            </BaseSelect.List>
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  );
}
