import { clsx } from 'clsx';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type NoticeTone = 'info' | 'warn' | 'bad' | 'good';

export interface NoticeProps {
  tone: NoticeTone;
  title: ReactNode;
  /** What is safe, and what to do. */
  children?: ReactNode;
  /** Buttons, the likeliest first. */
  actions?: ReactNode;
  className?: string;
}

const tones = {
  info: { ground: 'bg-accent-soft', ink: 'text-accent', Icon: Info },
  warn: { ground: 'bg-warn-soft', ink: 'text-warn', Icon: TriangleAlert },
  bad: { ground: 'bg-bad-soft', ink: 'text-bad', Icon: CircleAlert },
  good: { ground: 'bg-good-soft', ink: 'text-good', Icon: CircleCheck },
} as const;

/**
 * Something that the author should know, in three parts: what happened, what is safe, what to do.
 * A `bad` one interrupts a screen reader, the others wait for their turn.
 */
export function Notice({ tone, title, children, actions, className }: NoticeProps) {
  const { ground, ink, Icon } = tones[tone];
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={clsx('flex animate-arrive gap-2.5 rounded-lg px-3 py-2.5', ground, className)}
    >
      <Icon size={18} aria-hidden className={clsx('mt-px shrink-0', ink)} />
      <div className="flex min-w-0 grow flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-60 wrap-anywhere">
          <p className="font-semibold">{title}</p>
          {children && <div>{children}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-1.5">{actions}</div>}
      </div>
    </div>
  );
}
