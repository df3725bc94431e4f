/** Words that every surface uses. */
export const common = {
  appName: 'Channel Clipper',
  cancel: 'Cancel',
  close: 'Close',
  remove: 'Remove',
  undo: 'Undo',
  back: 'Back',
  done: 'Done',
  loading: 'Loading',
  more: 'More actions',
  settings: 'Settings',
  allDrafts: 'All drafts',
} as const;
