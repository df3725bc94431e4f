import { Radio } from '@base-ui/react/radio';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup';

export interface RadioListProps<Value extends string>
  extends Pick<ChoiceGroupProps<Value>, 'label' | 'labelHidden' | 'value' | 'onChange'> {
  choices: readonly { value: Value; label: string; hint?: string }[];
}

/** A choice that needs a sentence for each way. */
export function RadioList<Value extends string>({ choices, ...group }: RadioListProps<Value>) {
  return (
    <ChoiceGroup {...group} className="flex flex-col gap-2.5">
      {choices.map((choice) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: Radio.Root renders the control
        <label key={choice.value} className="flex items-start gap-2.5">
          <Radio.Root
            value={choice.value}
            className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border-[1.5px] border-edge transition-colors data-checked:border-accent data-checked:bg-accent"
          >
            <Radio.Indicator className="size-1.5 rounded-full bg-on-accent" />
          </Radio.Root>
          <span className="flex min-w-0 flex-col">
            {choice.label}
            {choice.hint && <span className="text-sm text-soft">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </ChoiceGroup>
  );
}
