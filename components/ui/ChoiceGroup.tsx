import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';

export interface ChoiceGroupProps<Value extends string> {
  /** Drawn above, unless what stands above says it already. */
  label: string;
  labelHidden?: boolean;
  value: Value;
  onChange: (value: Value) => void;
  /** How the choices stand. */
  className: string;
  /** A `Radio.Root` for each. */
  children: ReactNode;
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
  return (
    <div className="flex flex-col gap-1.5">
      {!labelHidden && (
        <span aria-hidden className="font-semibold">
          {label}
        </span>
      )}
      <RadioGroup
        aria-label={label}
        value={value}
        onValueChange={(next: Value) => onChange(next)}
        className={className}
      >
        {children}
      </RadioGroup>
    </div>
  );
}
