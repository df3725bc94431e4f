import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentProps, ReactNode } from 'react';
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
  children,
  ...rest
}: ButtonProps) {
  return (
    <BaseButton
      {...rest}
      disabled={disabled || busy}
      focusableWhenDisabled={busy}
      aria-busy={busy}
      className={buttonStyle(variant, size, className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </BaseButton>
  );
}
