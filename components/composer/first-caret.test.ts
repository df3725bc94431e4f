import { describe, expect, it } from 'vitest';
import { postSchema } from '@/utils/post/post-schema';
import { firstCaret } from './first-caret';

/** The words in front of the caret, and the number of its line. */
function caretIn(...lines: string[]) {
  const doc = postSchema.node(
    'doc',
    null,
    lines.map((text) => postSchema.node('line', null, text ? [postSchema.text(text)] : [])),
  );
  const { $head } = firstCaret(doc);
  return { line: $head.index(0), before: $head.parent.textBetween(0, $head.parentOffset) };
}

describe('the caret of a post that opens', () => {
  it('is at the end of the text, before the Sources', () => {
    expect(caretIn('Title', '', 'One', '', 'Two', '', 'https://lab.example/')).toEqual({
      line: 4,
      before: 'Two',
    });
  });

  it('is on the empty line between title and Sources', () => {
    expect(caretIn('Title', '', '', '', 'https://lab.example/')).toEqual({ line: 2, before: '' });
    expect(caretIn('Title', '', '')).toEqual({ line: 2, before: '' });
  });

  it('is wherever there is a line at all', () => {
    expect(caretIn('')).toEqual({ line: 0, before: '' });
    expect(caretIn('Title')).toEqual({ line: 0, before: 'Title' });
    expect(caretIn('https://lab.example/').line).toBe(0);
  });
});
