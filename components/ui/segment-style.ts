/** The trough of a segmented row: equal segments as long as every word fits (`1fr`, not Tailwind's `minmax(0, 1fr)`). */
export const segmentListStyle = 'grid auto-cols-[1fr] grid-flow-col rounded-lg bg-line p-0.5';

/** One segment; which one is on is marked by the component, as its state's attribute has another name. */
export const segmentStyle =
  'grid place-items-center rounded-md px-1.5 py-1 text-center text-sm font-semibold text-soft ' +
  'transition-colors select-none hover:text-ink';
