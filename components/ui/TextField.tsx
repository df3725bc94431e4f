import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field';

export interface TextFieldProps
  extends Omit<FieldProps, 'children'>,
    Pick<
      ComponentProps<'input'>,
      'type' | 'placeholder' | 'disabled' | 'autoComplete' | 'spellCheck' | 'inputMode' | 'autoFocus' | 'ref'
    > {
  value: string;
  onChange: (value: string) => void;
}

export function TextField({ label, labelHidden = false, hint, error, onChange, ...input }: TextFieldProps) {
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(control) => (
        <input
          type="text"
          {...input}
          {...control}
          onChange={(event) => onChange(event.target.value)}
          className={clsx(
            'min-h-9 w-full min-w-0 rounded-lg border bg-page px-3 py-1.5 transition-colors disabled:bg-sunk disabled:text-soft',
            'focus-visible:outline-offset-0',
            error ? 'border-bad' : 'border-edge hover:border-soft',
          )}
        />
      )}
    </Field>
  );
}
