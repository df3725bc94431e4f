import { clsx } from 'clsx';
import { useId } from 'react';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup';

export interface RadioListProps<Value extends string>
  extends Pick<ChoiceGroupProps<Value>, 'label' | 'labelHidden' | 'value' | 'onChange'> {
  choices: readonly { value: Value; label: string; hint?: string }[];
}

/** A choice that needs a sentence for each way. */
export function RadioList<Value extends string>({ choices, ...group }: RadioListProps<Value>) {
  const id = useId();
  return (
    <ChoiceGroup {...group} className="flex flex-col gap-2.5">
      {(radio) =>
        choices.map(({ value, label, hint }) => (
          <label key={value} className="flex items-start gap-2.5">
            <input
              {...radio(value)}
              aria-labelledby={`${id}${value}`}
              aria-describedby={hint && `${id}${value}-hint`}
              className={clsx(
                'mt-0.5 grid size-4 shrink-0 appearance-none place-items-center rounded-full border-[1.5px] border-edge transition-colors',
                'before:size-1.5 before:rounded-full before:bg-on-accent checked:border-accent checked:bg-accent not-checked:before:hidden',
              )}
            />
            <span className="flex min-w-0 flex-col">
              <span id={`${id}${value}`}>{label}</span>
              {hint && (
                <span id={`${id}${value}-hint`} className="text-sm text-soft">
                  {hint}
                </span>
              )}
            </span>
          </label>
        ))
      }
    </ChoiceGroup>
  );
}
