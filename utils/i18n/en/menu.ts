/** The page's context menu, and what the toolbar button says after it. */
export const menu = {
  addSelection: 'Add selection to the draft',
  writePost: 'Write a post from this page',
  added: '{count, plural, one {# paragraph was} other {# paragraphs were}} added to the draft.',
  laidBeside:
    '{count, plural, one {# paragraph lies} other {# paragraphs lie}} beside the draft, in its Article tab.',
  begun: 'A draft was begun with the selection.',
  nothingSelected: 'Nothing is selected there. Select the text once more, then add it.',
  notAdded: 'The selection was not added.',
} as const;
