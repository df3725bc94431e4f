import type { Block, PostDocument, TextRun } from '@/utils/post/post-document';
import {
  type ElementSpec,
  lineElement,
  markElement,
  preElement,
  quoteElement,
} from '@/utils/post/post-elements';

/** A stored post as the elements that the editor draws of it (`utils/post/post-elements.ts`), without the editor. */
export function drawPost(post: PostDocument): HTMLElement[] {
  const blocks = post.content.map(drawBlock);
  blocks[0]?.classList.add('post-title');
  return blocks;
}

function drawBlock(block: Block): HTMLElement {
  switch (block.type) {
    case 'line':
      return element(lineElement(block.attrs), drawRuns(block.content));
    case 'pre':
      return element(preElement(block.attrs), drawRuns(block.content));
    case 'quote':
      return element(quoteElement(block.attrs), block.content.map(drawBlock));
  }
}

/** The runs of a block; in an empty one a break, for the caret to stand on. */
const drawRuns = (runs: readonly TextRun[] = []): Node[] =>
  runs.length === 0 ? [document.createElement('br')] : runs.map(drawRun);

const drawRun = ({ text, marks = [] }: TextRun): Node =>
  marks.reduceRight<Node>(
    (content, mark) => element(markElement(mark), [content]),
    document.createTextNode(text),
  );

function element([tag, attributes, content]: ElementSpec, children: readonly Node[]): HTMLElement {
  const drawn = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, value);
  drawn.append(...(content === 0 ? children : [element(content, children)]));
  return drawn;
}
