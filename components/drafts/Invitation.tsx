import type { ReactNode } from 'react';

export interface InvitationProps {
  title: string;
  text: string;
  /** Buttons, the likeliest first. */
  actions?: ReactNode;
}

/** Where there is nothing to see: why, and what to do. */
export function Invitation({ title, text, actions }: InvitationProps) {
  return (
    <div
      role="status"
      className="m-auto flex max-w-80 flex-col items-center gap-1 px-4 py-10 text-center text-balance"
    >
      <p className="font-semibold">{title}</p>
      <p className="text-soft">{text}</p>
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
