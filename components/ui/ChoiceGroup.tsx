import { type ComponentProps, type ReactNode, useId } from 'react';

/** What makes an `input` the radio button of a choice. */
export type RadioProps = Pick<ComponentProps<'input'>, 'type' | 'name' | 'value' | 'checked' | 'onChange'>;

export interface ChoiceGroupProps<Value extends string> {
  /** Drawn above, unless what stands above says it already. */
  label: string;
  labelHidden?: boolean;
  value: Value;
  onChange: (value: Value) => void;
  /** How the choices stand. */
  className: string;
  /** An `input` for each choice. */
  children: (radio: (value: Value) => RadioProps) => ReactNode;
}

/** One of a few under a label: what a list of sentences and a row of words have in common. */
export function ChoiceGroup<Value extends string>({
  label,
  labelHidden = false,
  value,
  onChange,
  className,
  children,
}: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <div className="flex flex-col gap-1.5">
      {!labelHidden && (
        <span aria-hidden className="font-semibold">
          {label}
        </span>
      )}
      <div role="radiogroup" aria-label={label} className={className}>
        {children((choice) => ({
          type: 'radio',
          name,
          value: choice,
          checked: choice === value,
          onChange: () => onChange(choice),
        }))}
      </div>
    </div>
  );
}
