/** The trough of a segmented row. */
export const segmentListStyle = 'grid auto-cols-fr grid-flow-col rounded-lg bg-line p-0.5';

/** One segment; which one is on is marked by the component, as its state's attribute has another name. */
export const segmentStyle =
  'rounded-md px-1.5 py-1 text-center text-sm whitespace-nowrap font-semibold text-soft ' +
  'transition-colors select-none hover:text-ink';
