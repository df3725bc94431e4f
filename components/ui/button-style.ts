import { clsx } from 'clsx';

/** `primary`: the one thing to do here. `plain`: another thing to do. `quiet`: at hand, but not asking. `danger`: takes something away. */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  plain: 'border border-edge bg-page text-ink hover:bg-sunk',
  quiet: 'text-accent hover:bg-accent-soft hover:text-accent-strong',
  danger: 'border border-bad bg-page text-bad hover:bg-bad-soft',
};

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-7 gap-1.5 rounded-md px-2.5 py-1 text-sm',
  medium: 'min-h-9 gap-2 rounded-lg px-3.5 py-1.5 text-base',
  large: 'min-h-10 gap-2 rounded-lg px-5 py-2 text-base',
};

/** The classes of a button, for buttons and for links that look like one. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return clsx(
    'inline-flex items-center justify-center text-center font-semibold transition-colors select-none',
    'aria-disabled:opacity-55 disabled:opacity-55',
    variants[variant],
    sizes[size],
    className,
  );
}
