import { Field } from '@base-ui/react/field';
import type { ReactNode } from 'react';

export interface FieldMessageProps {
  error?: ReactNode;
  hint?: ReactNode;
}

/** What stands under a field: what is wrong with it, else a hint. */
export function FieldMessage({ error, hint }: FieldMessageProps) {
  if (error)
    return (
      <Field.Error match className="text-sm text-bad">
        {error}
      </Field.Error>
    );
  return hint && <Field.Description className="text-sm text-soft">{hint}</Field.Description>;
}
