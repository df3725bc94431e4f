import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** A sheet that holds one thing of a section. */
export function Card({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className={clsx('min-w-0 rounded-xl border border-line bg-page p-4 @[640px]:p-5', className)}>
      {children}
    </div>
  );
}
