import { Switch as BaseSwitch } from '@base-ui/react/switch';

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
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the Root renders the control
    <label className="flex items-start justify-between gap-4">
      <span className="flex min-w-0 flex-col">
        {label}
        {hint && <span className="text-sm text-soft">{hint}</span>}
      </span>
      <BaseSwitch.Root
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        className="flex h-5 w-9 shrink-0 rounded-full bg-edge p-0.5 transition-colors data-checked:bg-accent data-disabled:opacity-55"
      >
        <BaseSwitch.Thumb className="size-4 rounded-full bg-page transition-[translate] data-checked:translate-x-4" />
      </BaseSwitch.Root>
    </label>
  );
}
