import { clsx } from 'clsx';
import { useId } from 'react';

export interface SwitchProps {
  label: string;
  /** What it changes, under the label. */
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** A setting that is on or off, and applies at once. */
export function Switch({ label, hint, checked, onChange, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <label className="flex items-start justify-between gap-4">
      <span className="flex min-w-0 flex-col">
        <span id={`${id}label`}>{label}</span>
        {hint && (
          <span id={`${id}hint`} className="text-sm text-soft">
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        aria-labelledby={`${id}label`}
        aria-describedby={hint && `${id}hint`}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        disabled={disabled}
        className={clsx(
          'flex h-5 w-9 shrink-0 appearance-none rounded-full bg-edge p-0.5 transition-colors checked:bg-accent disabled:opacity-55',
          'before:size-4 before:rounded-full before:bg-page before:transition-[translate] checked:before:translate-x-4',
        )}
      />
    </label>
  );
}
