/** The article beside the post: its paragraphs, why they were chosen, its sources. */
export const article = {
  sameLanguage: 'Press a paragraph to add it to the post or to take it out.',
  otherLanguage: 'The article is in {language}. Its paragraphs are at hand.',
  insertAll: 'Insert all',
  insert: 'Insert',
  inPost: 'In the post',
  tab: 'Article',
  none: 'There is no article beside this post.',
  /** Why a paragraph was chosen (`KeyReason`). */
  reason: {
    'repeats-title': 'says what the title says',
    'repeats-description': 'as in the summary',
    figures: 'a result with figures',
    comparison: 'compares with others',
    conclusion: 'a conclusion',
    central: 'the recurring theme',
    opening: 'the opening',
    introduces: 'first says “{term}”',
  },
  /** What a link under the post leads to (`SourceKind`). */
  source: {
    article: 'article',
    paper: 'paper',
    code: 'code',
    dataset: 'dataset',
    model: 'model',
    demo: 'demo',
    project: 'project',
  },
  moreParagraphs: '{count, plural, one {# more paragraph} other {# more paragraphs}}',
  selected: '{count, plural, one {A paragraph is} other {# paragraphs are}} selected on this page.',
  useSelection: 'Use the selection',
  notNow: 'Not now',
  /** What speaks against the text that was taken for the article (`Doubt`). */
  doubt: {
    'another-text': 'Not sure this is the article.',
    'only-a-teaser': 'This seems to be only the beginning of the article.',
    settled: 'You chose this text.',
    choose: 'The page has another text:',
    select: 'Or select the text on the page and press the extension’s button again.',
    selectOnly: 'If it is not, select the text on the page and press the extension’s button again.',
    openAll: 'Where you can read all of it, open it there and begin a new draft.',
    words: '{count, plural, one {# word} other {# words}}',
  },
  partial:
    'The page is very long: its beginning was read. For a later part, select it on the page and press the extension’s button again.',
} as const;
