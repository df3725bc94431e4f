import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';

export interface RadioListProps<Value extends string> {
  /** Drawn above, unless `labelHidden`. */
  label: string;
  labelHidden?: boolean;
  choices: readonly { value: Value; label: string; hint?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A choice that needs a sentence for each way. */
export function RadioList<Value extends string>({
  label,
  labelHidden = false,
  choices,
  value,
  onChange,
}: RadioListProps<Value>) {
  return (
    <div className="flex flex-col gap-2">
      {!labelHidden && (
        <span aria-hidden className="font-semibold">
          {label}
        </span>
      )}
      <RadioGroup
        aria-label={label}
        value={value}
        onValueChange={(next: Value) => onChange(next)}
        className="flex flex-col gap-2.5"
      >
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
      </RadioGroup>
    </div>
  );
}
