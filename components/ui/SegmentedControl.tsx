import { Radio } from '@base-ui/react/radio';
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
      {choices.map((choice) => (
        <Radio.Root
          key={choice.value}
          value={choice.value}
          className={clsx(segmentStyle, 'data-checked:bg-page data-checked:text-ink data-checked:shadow-low')}
        >
          {choice.label}
        </Radio.Root>
      ))}
    </ChoiceGroup>
  );
}
