import type { ReactNode } from 'react';

/** A few steps in order, each with its number. */
export function Steps({ steps }: { steps: readonly { key: string; content: ReactNode }[] }) {
  return (
    <ol className="flex flex-col gap-2.5">
      {steps.map((step, at) => (
        <li key={step.key} className="flex gap-3">
          <span
            aria-hidden
            className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent tabular-nums"
          >
            {at + 1}
          </span>
          <div className="min-w-0 grow pt-0.5">{step.content}</div>
        </li>
      ))}
    </ol>
  );
}
