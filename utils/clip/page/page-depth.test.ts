import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { flatten } from './page-depth';

/** A body with `inner` at the bottom of so many boxes. */
function nested(depth: number, inner: string): HTMLElement {
  const { document } = new JSDOM('<body></body>').window;
  let box: Element = document.createElement('div');
  box.innerHTML = inner;
  for (let level = 1; level < depth; level += 1) {
    const outer = document.createElement('div');
    outer.append(box);
    box = outer;
  }
  document.body.append(box);
  return document.body;
}

function depthOf(body: Element): number {
  let depth = 0;
  for (let row = [...body.children]; row.length > 0; row = row.flatMap((box) => [...box.children]))
    depth += 1;
  return depth;
}

describe('a page that is nested too deep', () => {
  it('is as it was at the depth that parsers make', () => {
    const body = nested(500, '<p>Smoke <b>rises</b></p>');
    const before = body.innerHTML;
    flatten(body);
    expect(body.innerHTML).toBe(before);
  });

  it('keeps what lies at the bottom, box by box', () => {
    const body = nested(3000, '<p>Smoke</p><p>Fire</p>');
    flatten(body);
    expect([...body.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['Smoke', 'Fire']);
    expect(depthOf(body)).toBeLessThan(610);
  });

  it('keeps the words where there is more than one way down', () => {
    const body = nested(900, '<p>Fire</p>');
    for (const box of body.querySelectorAll('div')) box.prepend('ash ');
    flatten(body);
    expect(body.textContent).toBe(`${'ash '.repeat(900)}Fire`);
    expect(depthOf(body)).toBeLessThan(610);
  });
});
