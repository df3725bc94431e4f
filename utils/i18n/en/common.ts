/** Words that every surface uses. */
export const common = {
  appName: 'Channel Clipper',
  cancel: 'Cancel',
  close: 'Close',
  remove: 'Remove',
  undo: 'Undo',
  tryAgain: 'Try again',
  back: 'Back',
  done: 'Done',
  loading: 'Loading',
  working: 'Working',
  more: 'More actions',
  settings: 'Settings',
  minutesAgo: '{minutes, plural, one {# minute ago} other {# minutes ago}}',
} as const;
