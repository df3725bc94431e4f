import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export interface PillProps {
  tone: 'plain' | 'good' | 'warn' | 'bad';
  /** Says the same as the colour does; drawn 14 px. */
  icon?: ReactNode;
  children: ReactNode;
}

const tones = {
  plain: 'bg-sunk text-soft',
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
};

/** The state of a thing in a word or two. */
export function Pill({ tone, icon, children }: PillProps) {
  return (
    <span
      className={clsx(
        'inline-flex shrink-0 items-center gap-1 rounded-full px-2 py-0.5 text-xs font-semibold whitespace-nowrap',
        tones[tone],
      )}
    >
      {icon}
      {children}
    </span>
  );
}
