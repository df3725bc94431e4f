import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style';
import { Spinner } from './Spinner';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Stands before the text; drawn 16 px. */
  icon?: ReactNode;
  /** What it does is under way: it keeps its place and the focus, and cannot be pressed again. */
  busy?: boolean;
  className?: string;
}

export function Button({
  variant = 'plain',
  size = 'medium',
  icon,
  busy = false,
  className,
  disabled = false,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      // What is `disabled` loses the focus.
      disabled={disabled && !busy}
      aria-disabled={busy || undefined}
      aria-busy={busy}
      onClick={busy ? stop : onClick}
      className={buttonStyle(variant, size, className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

/** A form is not sent again either. */
const stop = (event: MouseEvent) => event.preventDefault();
