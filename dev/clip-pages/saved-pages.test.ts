import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { savedPages } from './saved-pages';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function save(id: string, files: Record<string, string>): void {
  mkdirSync(join(folder, id));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, id, name), text);
}

describe('saved pages', () => {
  it('stand at the address that their truth names, else at one made of their name', () => {
    save('b-case', { 'page.html': '<p>b</p>' });
    save('a-page', { 'page.html': '<p>a</p>', 'truth.json': '{"url": "https://valley.example/a"}' });
    expect(savedPages(folder).map(({ id, url }) => [id, url])).toEqual([
      ['a-page', 'https://valley.example/a'],
      ['b-case', 'https://b-case.example/'],
    ]);
  });

  it('may lie deeper, and have their address among what is expected of them', () => {
    save('site', {});
    save('site/abs', { 'page.html': '', 'expect.json': '{"url": "https://valley.example/abs/1"}' });
    expect(savedPages(folder).map(({ id, url }) => [id, url])).toEqual([
      ['site/abs', 'https://valley.example/abs/1'],
    ]);
    expect(savedPages(join(folder, 'site', 'abs')).map(({ id }) => id)).toEqual(['abs']);
  });

  it('are folders with a page in them', () => {
    save('notes', { 'README.md': '' });
    expect(savedPages(folder)).toEqual([]);
  });
});
