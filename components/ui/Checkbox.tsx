import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

export interface CheckboxProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** A tick with its label; pressing either changes it. */
export function Checkbox({ label, checked, onChange, disabled = false }: CheckboxProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the Root renders the control
    <label className="flex min-w-0 items-start gap-2.5">
      <BaseCheckbox.Root
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-[4px] border-[1.5px] border-edge transition-colors data-checked:border-accent data-checked:bg-accent data-disabled:opacity-55"
      >
        <BaseCheckbox.Indicator className="text-on-accent">
          <Check size={12} strokeWidth={3.5} aria-hidden />
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      <span className="min-w-0">{label}</span>
    </label>
  );
}
