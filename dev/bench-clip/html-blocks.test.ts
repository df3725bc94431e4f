import { expect, it } from 'vitest';
import { blocksOfHtml } from './html-blocks';

it('reads headings, paragraphs, list items and cells, each as a block', () => {
  const html =
    '<h2>Kilns</h2><p>Lit at <b>dawn</b>.</p><ul><li>birch</li><li><p>pine</p></li></ul><table><tr><th>day</th><td>3</td></tr></table>';
  expect(blocksOfHtml(html)).toEqual(['Kilns', 'Lit at dawn.', 'birch', 'pine', 'day', '3']);
});

it('parts a block’s own text from the blocks within it', () => {
  expect(blocksOfHtml('<li>Wood:<ul><li>birch</li></ul>and pine</li>')).toEqual([
    'Wood:',
    'birch',
    'and pine',
  ]);
});

it('takes white space and line breaks for one space, and leaves out what is not text', () => {
  expect(blocksOfHtml('<p>Lit<br>at\n  dawn<!-- note --><style>p {}</style></p><p> </p>')).toEqual([
    'Lit at dawn',
  ]);
});
