import { Field } from '@base-ui/react/field';
import { clsx } from 'clsx';
import type { ComponentProps, ReactNode, Ref } from 'react';
import { FieldMessage } from './FieldMessage';

export interface TextFieldProps
  extends Pick<
    ComponentProps<'input'>,
    'type' | 'placeholder' | 'disabled' | 'autoComplete' | 'spellCheck' | 'inputMode' | 'autoFocus'
  > {
  label: string;
  /** The label is for screen readers alone: the field's neighbours say what it is. */
  labelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** Stands under the field. */
  hint?: ReactNode;
  /** Why the value was not taken; stands in the hint's place and is read aloud. */
  error?: ReactNode;
  ref?: Ref<HTMLElement>;
}

export function TextField({
  label,
  labelHidden = false,
  value,
  onChange,
  hint,
  error,
  ...input
}: TextFieldProps) {
  const invalid = Boolean(error);
  return (
    <Field.Root invalid={invalid} className="flex min-w-0 flex-col gap-1.5">
      <Field.Label className={labelHidden ? 'sr-only' : 'font-semibold'}>{label}</Field.Label>
      <Field.Control
        {...input}
        value={value}
        onValueChange={onChange}
        className={clsx(
          'min-h-9 w-full min-w-0 rounded-lg border bg-page px-3 py-1.5 transition-colors disabled:bg-sunk disabled:text-soft',
          'focus-visible:outline-offset-0',
          invalid ? 'border-bad' : 'border-edge hover:border-soft',
        )}
      />
      <FieldMessage error={error} hint={hint} />
    </Field.Root>
  );
}
