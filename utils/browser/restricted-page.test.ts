import { describe, expect, it } from 'vitest';
import { restrictedPage } from './restricted-page';

describe('a page where no script may run', () => {
  it.each([
    ['chrome://extensions/', 'browser'],
    ['about:debugging', 'browser'],
    ['edge://newtab', 'browser'],
    ['view-source:https://news.example/story', 'browser'],
    ['chrome-extension://abcdef/options.html', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/ru/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['file:///home/me/paper.pdf', 'pdf'],
    ['file:///home/me/notes.html', 'file'],
  ])('%s is told as %s', (url, page) => {
    expect(restrictedPage(url)).toEqual({ code: 'restricted-page', page });
  });

  it.each(['https://news.example/story', 'http://127.0.0.1:8080/', 'https://wiki.example/File:Rain.pdf'])(
    '%s is an ordinary page',
    (url) => {
      expect(restrictedPage(url)).toBeNull();
    },
  );
});
