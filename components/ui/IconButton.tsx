import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { tooltip } from './tooltip';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'aria-label'> {
  /** Its accessible name, and the tooltip. */
  label: string;
  shortcut?: string;
  icon: ReactNode;
  /** For a button that stays down (bold, preview …). */
  pressed?: boolean;
  size?: 'small' | 'medium';
  className?: string;
}

/** A button that is an icon alone. It can be the trigger of a `Menu` or a `Popover`. */
export function IconButton({
  label,
  shortcut,
  icon,
  pressed,
  size = 'medium',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...tooltip(label, shortcut)}
      {...rest}
      aria-label={label}
      aria-pressed={pressed}
      className={clsx(
        'inline-grid shrink-0 place-items-center rounded-md text-soft transition-colors select-none',
        'hover:bg-sunk hover:text-ink disabled:opacity-55 aria-expanded:bg-sunk aria-expanded:text-ink',
        'aria-pressed:bg-accent-soft aria-pressed:text-accent',
        size === 'small' ? 'size-7' : 'size-8',
        className,
      )}
    >
      {icon}
    </button>
  );
}
