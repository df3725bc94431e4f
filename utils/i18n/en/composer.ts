/** The post being written: toolbar, meter, sending options. */
export const composer = {
  send: 'Send',
  saved: 'Saved',
  saving: 'Saving',
  length: '{length, number} of {limit, number}',
  overLimit: '{count, plural, one {# character too many} other {# characters too many}}',
} as const;
