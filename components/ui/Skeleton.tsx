import { clsx } from 'clsx';

/** The shape of what comes: give it the size and radius of the thing. It shows after 300 ms. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden className="block animate-late">
      <span className={clsx('block animate-breathe rounded-sm bg-line', className)} />
    </span>
  );
}
