import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup';
import { segmentListStyle, segmentStyle } from './segment-style';

export interface SegmentedControlProps<Value extends string>
  extends Pick<ChoiceGroupProps<Value>, 'label' | 'labelHidden' | 'value' | 'onChange'> {
  choices: readonly { value: Value; label: ReactNode }[];
}

/** A choice of two or three short words, side by side; it applies at once. */
export function SegmentedControl<Value extends string>({ choices, ...group }: SegmentedControlProps<Value>) {
  return (
    <ChoiceGroup {...group} className={segmentListStyle}>
      {(radio) =>
        choices.map(({ value, label }) => (
          <label
            key={value}
            className={clsx(
              segmentStyle,
              'relative has-checked:bg-page has-checked:text-ink has-checked:shadow-low',
            )}
          >
            <input
              {...radio(value)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-md focus-visible:outline-offset-0"
            />
            {label}
          </label>
        ))
      }
    </ChoiceGroup>
  );
}
