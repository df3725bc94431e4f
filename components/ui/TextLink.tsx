import type { ReactNode } from 'react';

/** A link in running text to a page outside the extension. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="text-accent underline decoration-1 underline-offset-2 hover:text-accent-strong"
    >
      {children}
    </a>
  );
}
