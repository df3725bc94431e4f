import { type ComponentProps, type ReactNode, useId } from 'react';

/** What ties an `input` to its label and to what stands under it. */
export type FieldControlProps = Pick<ComponentProps<'input'>, 'id' | 'aria-describedby' | 'aria-invalid'>;

export interface FieldProps {
  label: string;
  /** The label is for screen readers alone: the field's neighbours say what it is. */
  labelHidden?: boolean;
  /** Stands under the field. */
  hint?: ReactNode;
  /** Why the value was not taken; stands in the hint's place and is read aloud. */
  error?: ReactNode;
  children: (control: FieldControlProps) => ReactNode;
}

/** A field under its label; under it what is wrong with it, else a hint. */
export function Field({ label, labelHidden = false, hint, error, children }: FieldProps) {
  const id = useId();
  const message = error || hint;
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-semibold'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': message ? `${id}message` : undefined,
        'aria-invalid': Boolean(error),
      })}
      {message && (
        <div
          id={`${id}message`}
          role={error ? 'alert' : undefined}
          className={error ? 'text-sm text-bad' : 'text-sm text-soft'}
        >
          {message}
        </div>
      )}
    </div>
  );
}
