import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style';

export interface LinkButtonProps {
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
  children: ReactNode;
}

/** A link that leaves the extension and looks like a button; it opens in a new tab and says nothing about where from. */
export function LinkButton({
  href,
  variant = 'plain',
  size = 'medium',
  className,
  children,
}: LinkButtonProps) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className={buttonStyle(variant, size, className)}>
      {children}
      <ExternalLink size={14} aria-hidden />
    </a>
  );
}
