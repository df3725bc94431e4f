import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';

export interface CheckboxProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** A tick with its label; pressing either changes it. */
export function Checkbox({ label, checked, onChange, disabled = false }: CheckboxProps) {
  const labelId = useId();
  return (
    <label className="flex min-w-0 items-start gap-2.5">
      <span className="relative mt-0.5 size-4 shrink-0">
        <input
          type="checkbox"
          aria-labelledby={labelId}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          disabled={disabled}
          className="peer block size-full appearance-none rounded-[4px] border-[1.5px] border-edge transition-colors checked:border-accent checked:bg-accent disabled:opacity-55"
        />
        <Check
          size={12}
          strokeWidth={3.5}
          aria-hidden
          className="pointer-events-none absolute inset-0 m-auto hidden text-on-accent peer-checked:block"
        />
      </span>
      <span id={labelId} className="min-w-0">
        {label}
      </span>
    </label>
  );
}
