import { Progress as BaseProgress } from '@base-ui/react/progress';

export interface ProgressProps {
  label: string;
  /** From 0 to 1; `null` while nobody knows. */
  value: number | null;
}

/** How far a thing over a second long has come, with its number. */
export function Progress({ label, value }: ProgressProps) {
  return (
    <BaseProgress.Root
      value={value}
      max={1}
      format={{ style: 'percent' }}
      className="grid grid-cols-[1fr_auto] gap-y-1.5"
    >
      <BaseProgress.Label className="text-sm text-soft">{label}</BaseProgress.Label>
      <BaseProgress.Value className="text-sm text-soft tabular-nums" />
      <BaseProgress.Track className="col-span-2 h-1 overflow-hidden rounded-full bg-line">
        <BaseProgress.Indicator className="bg-accent transition-[width] data-indeterminate:w-full data-indeterminate:animate-breathe" />
      </BaseProgress.Track>
    </BaseProgress.Root>
  );
}
