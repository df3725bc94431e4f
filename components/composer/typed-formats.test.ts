// @vitest-environment jsdom
import { history } from 'prosemirror-history';
import { EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPost, nodeFromDocument } from '@/utils/post/post-schema';
import { postPlugins } from './post-plugins';

// jsdom lays nothing out, so there is nowhere to scroll to.
const noScrolling = new Plugin({ props: { handleScrollToSelection: () => true } });

let view: EditorView;
let typography: 'ru' | 'en' | null;

beforeEach(() => {
  typography = null;
  const plugins = postPlugins({ onSend() {}, onLink() {} }, { title: '', text: '' }, () => typography);
  const state = EditorState.create({
    doc: nodeFromDocument(emptyPost),
    plugins: [noScrolling, ...plugins, history()],
  });
  view = new EditorView(document.createElement('div'), { state });
});

function type(text: string): void {
  for (const sign of text) {
    if (sign === '\n') press('Enter');
    else {
      const { from, to } = view.state.selection;
      const insert = () => view.state.tr.insertText(sign, from, to);
      if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, sign, insert)))
        view.dispatch(insert());
    }
  }
}

function press(key: string, more: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, ...more });
  view.someProp('handleKeyDown', (handle) => handle(view, event));
}

/** Pastes a text as the clipboard of the browser hands it over. */
function paste(text: string): void {
  const event = Object.assign(new Event('paste'), { clipboardData: { getData: () => text } });
  const isTaken = view.someProp('handlePaste', (handle) =>
    handle(view, event as unknown as ClipboardEvent, view.state.selection.content()),
  );
  if (!isTaken) view.pasteText(text, event as unknown as ClipboardEvent);
}

function select(from: number, to: number): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
}

/** The post as HTML, without the classes of the editor. */
const html = () =>
  view.dom.innerHTML
    .replace(/ (class|data-hint|rel|contenteditable)="[^"]*"/g, '')
    .replace(/<(br|img)[^>]*>/g, '');

describe('Markdown as it is typed', () => {
  it.each([
    ['a **b** c', '<p>a <b>b</b> c</p>'],
    ['a `b*c**d**` e', '<p>a <code>b*c**d**</code> e</p>'],
    ['||a||', '<p><span data-spoiler="">a</span></p>'],
    [
      'see [the code](lab.example.com/a) now',
      '<p>see <a href="http://lab.example.com/a">the code</a> now</p>',
    ],
    ['**[a](https://lab.example.com)**', '<p><a href="https://lab.example.com/"><b>a</b></a></p>'],
    ['> quoted\n> twice', '<blockquote><p>quoted</p><p>&gt; twice</p></blockquote>'],
    ['```js **b**', '<pre data-language="js"><code>**b**</code></pre>'],
    ['``` a [b](c.example)', '<pre><code>a [b](c.example)</code></pre>'],
  ])('%j', (text, right) => {
    type(text);
    expect(html()).toBe(right);
  });

  it.each(['no [link](mailto:a@b.example)', '2 * 3 ** 4', 'a_b__c__d'])('leaves %j as it is', (text) => {
    type(text);
    expect(view.state.doc.textContent).toBe(text);
    expect(html()).not.toMatch(/<(a|b|i|code)\b/);
  });

  it('gives its signs back by Backspace right after', () => {
    type('a **b**');
    press('Backspace');
    expect(html()).toBe('<p>a **b**</p>');
    type(' c');
    expect(html()).toBe('<p>a **b** c</p>');
  });
});

describe('an address pasted over words', () => {
  it('makes them a link', () => {
    type('the rain falls');
    select(5, 9);
    paste('https://lab.example.com/rain');
    expect(html()).toBe('<p>the <a href="https://lab.example.com/rain">rain</a> falls</p>');
  });

  it('takes the place of code, which cannot be a link, and of nothing where nothing is selected', () => {
    type('`rain` ');
    select(1, 5);
    paste('https://lab.example.com/');
    expect(html()).toMatch(/^<p>https:\/\/lab.example.com\/ <\/p>$/);
  });

  it('is a text like any other when it is none that Telegram takes', () => {
    type('rain');
    select(1, 5);
    paste('https://user@lab.example.com/');
    expect(view.state.doc.textContent).toBe('https://user@lab.example.com/');
    expect(html()).not.toContain('<a');
  });
});

describe('typography as it is typed', () => {
  it('comes when it is wanted, and one undo takes one sign back for good', () => {
    type('"а"');
    typography = 'ru';
    type(' "б" -- в доме');
    const kept = '"а" «б»\u00A0— в\u00A0доме';
    expect(view.state.doc.textContent).toBe(kept);
    type(' "');
    expect(view.state.doc.textContent).toBe(`${kept} «`);
    press('я', { code: 'KeyZ', ctrlKey: true });
    expect(view.state.doc.textContent).toBe(`${kept} "`);
    type('д"');
    expect(view.state.doc.textContent).toBe(`${kept} "д"`);
  });

  it('does not reach into code, nor into what is inside an address', () => {
    typography = 'ru';
    type('`"а"` https://lab.example/в--г?"д" ');
    expect(view.state.doc.textContent).toBe('"а" https://lab.example/в--г?"д" ');
  });
});
