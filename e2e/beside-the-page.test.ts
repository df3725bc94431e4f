import { describe, expect } from 'vitest';
import { until } from '@/dev/browser/until';
import { test } from './harness/author';

describe('the composer beside the page', () => {
  test('goes on with the draft of the popup, and sends it', async ({ author }) => {
    await author.connect('ru');
    const popup = await author.compose(await author.read('en'));
    await popup.type('Начато в окне');
    const panel = await popup.moveBesidePage(author.running);
    expect((await panel.lines()).join('\n')).toContain('Начато в окне');
    await panel.clickInto((line) => line.startsWith('Начато'));
    await panel.press('End');
    await panel.type(', дописано рядом.');
    await panel.send();
    await panel.says(panel.words.outbox.sent.title);
    const { message } = await until(() => author.practice.posts.at(-1), 'the post to arrive');
    expect(message.text).toContain('Начато в окне, дописано рядом.');
  });

  test('keeps the words of both when the draft is open twice', async ({ author }) => {
    await author.connect('ru');
    const page = await author.read('en');
    const panel = await (await author.compose(page)).moveBesidePage(author.running);
    const popup = await author.compose(page);
    await popup.type('Из окна. ');
    // The popup would close if another window were typed in: the panel writes as an input method does.
    const panelText = await panel.textbox();
    await until(async () => (await panel.lines()).join('').includes('Из окна.'), 'the words to come over');
    await panelText.evaluate((text) => {
      (text as HTMLElement).focus();
      text.ownerDocument.execCommand('insertText', false, 'Из панели. ');
    });
    const merged = /Из окна\. .*Из панели\.|Из панели\. .*Из окна\./;
    await until(async () => merged.test((await panel.lines()).join('')), 'both to be in the panel');
    const reopened = popup.page.isClosed() ? await author.compose(page) : popup;
    await until(async () => merged.test((await reopened.lines()).join('')), 'both to be in the popup');
  });
});
