import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { segmentListStyle, segmentStyle } from './segment-style';

export interface SegmentedControlProps<Value extends string> {
  /** Drawn above. */
  label: string;
  choices: readonly { value: Value; label: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A choice of two or three short words, side by side; it applies at once. */
export function SegmentedControl<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: SegmentedControlProps<Value>) {
  return (
    <div className="flex flex-col gap-1.5">
      <span aria-hidden className="font-semibold">
        {label}
      </span>
      <RadioGroup
        aria-label={label}
        value={value}
        onValueChange={(next: Value) => onChange(next)}
        className={segmentListStyle}
      >
        {choices.map((choice) => (
          <Radio.Root
            key={choice.value}
            value={choice.value}
            className={clsx(
              segmentStyle,
              'data-checked:bg-page data-checked:text-ink data-checked:shadow-low',
            )}
          >
            {choice.label}
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
