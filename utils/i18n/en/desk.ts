/** The Desk: drafts and posts, and the one that is open. */
export const desk = {
  title: 'Drafts',
  open: 'All drafts',
  toList: 'To the list',
  newPost: 'New post',
  search: 'Find by words',
  clearSearch: 'Clear the search',
  list: 'Drafts and posts',
  count: '{count, plural, one {# post} other {# posts}}',
  untitled: 'Nothing is written yet',
  show: 'Show',
  view: {
    all: 'Everything',
    unsent: 'Drafts',
    'under-way': 'On the way',
    sent: 'Sent',
    failed: 'Not sent',
    unknown: 'Not known',
    bin: 'Bin',
  },
  channel: 'Channel',
  everyChannel: 'All channels',
  duplicate: 'Duplicate',
  bin: 'Move to the bin',
  restore: 'Take out of the bin',
  binned: {
    title: 'The draft is in the bin.',
    text: '{days, plural, one {It can be taken out for # day.} other {It can be taken out for # days.}}',
  },
  empty: {
    title: 'No drafts yet.',
    text: 'Open an article and press the Channel Clipper button in the browser’s toolbar, or begin with an empty post.',
  },
  nothingFound: {
    title: 'Nothing was found.',
    text: 'No post here has all of these words.',
    showAll: 'Show everything',
  },
  binEmpty: {
    title: 'The bin is empty.',
    text: '{days, plural, one {What is thrown away waits here for # day.} other {What is thrown away waits here for # days.}}',
  },
  choose: {
    title: 'Nothing is open.',
    text: 'Choose a post from the list. Arrow keys go through it, Enter opens.',
  },
  gone: {
    title: 'This draft is not there any more.',
    text: 'Your other drafts are in the list.',
  },
} as const;
