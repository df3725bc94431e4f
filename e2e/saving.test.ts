import { describe, expect } from 'vitest';
import { MOD } from '@/dev/author/composer';
import { test } from './harness/author';

describe('a popup that vanishes', () => {
  test('at any keystroke loses none of them', async ({ author }) => {
    await author.connect('en');
    const page = await author.read('en');
    const word = 'Å, 🙂';
    for (const letter of word) {
      const composer = await author.compose(page);
      // Where the caret stands when a draft is opened again is for another test; here it is the end.
      await composer.press(MOD, 'End');
      await composer.insert(letter);
      await composer.page.close();
    }
    const lines = await (await author.compose(page)).lines();
    expect(lines.at(-1)).toMatch(new RegExp(`${word}$`));
  });

  test('keeps the draft of each page apart', async ({ author }) => {
    await author.connect('en');
    const english = await author.read('en');
    const first = await author.compose(english);
    await first.type('About rehearsal. ');
    await first.page.close();
    const second = await author.compose(await author.read('ru'));
    await second.type('О датчиках. ');
    await second.page.close();
    const again = (await (await author.compose(english)).lines()).join('\n');
    expect(again).toContain('About rehearsal. ');
    expect(again).not.toContain('О датчиках. ');
  });
});
