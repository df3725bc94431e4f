/** The trough of a segmented row. */
export const segmentListStyle = 'flex rounded-lg bg-line p-0.5';

/** One segment; which one is on is marked by the component, as its state's attribute has another name. */
export const segmentStyle =
  'min-w-0 grow basis-0 truncate rounded-md px-3 py-1 text-center text-sm font-semibold text-soft ' +
  'transition-colors select-none hover:text-ink';
