import { clsx } from 'clsx';
import { Field } from './Field';

export interface SecretFieldProps {
  /** What the form calls it. */
  name: string;
  /** A token is no password: no password manager is offered it to carry off to its cloud. */
  kind: 'token' | 'passphrase';
  label: string;
  /** The label is for screen readers alone: what stands around the field says what it is. */
  labelHidden?: boolean;
  hint?: string;
  /** Why what was typed was not taken. */
  error: string | null;
  autoComplete?: 'current-password' | 'new-password';
  placeholder?: string;
  onEdit: () => void;
}

/**
 * Takes a secret and keeps it to itself: the value stays in the browser's own field until the form is sent (React would
 * write it into the document), dots are drawn over it, and no spelling service reads it.
 */
export function SecretField({
  name,
  kind,
  label,
  labelHidden = false,
  hint,
  error,
  autoComplete,
  placeholder,
  onEdit,
}: SecretFieldProps) {
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          name={name}
          type={kind === 'passphrase' ? 'password' : 'text'}
          autoComplete={autoComplete ?? 'off'}
          autoCapitalize="off"
          spellCheck={false}
          placeholder={placeholder}
          onChange={onEdit}
          className={clsx(
            'min-h-9 w-full min-w-0 rounded-lg border border-edge bg-page px-3 py-1.5 hover:border-soft focus-visible:outline-offset-0 aria-invalid:border-bad',
            kind === 'token' &&
              'font-mono text-sm [-webkit-text-security:disc] placeholder-shown:[-webkit-text-security:none]',
          )}
        />
      )}
    </Field>
  );
}
