import { describe, expect } from 'vitest';
import { until } from '@/dev/browser/until';
import { test } from './harness/author';

describe('a post in the channel', () => {
  test('is changed there, and goes out as a new one once it was deleted there', async ({ author }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    const { sent, edit } = composer.words.outbox;
    const { problems } = composer.words;
    await composer.send();
    await composer.says(sent.title);

    await composer.click(edit.begin);
    await composer.says(edit.title);
    await composer.clickInto((line) => line !== '');
    await composer.press('End');
    await composer.insert(' – mended');
    await composer.click(edit.save);
    await composer.says(sent.edited);
    const texts = () => author.practice.posts.map(({ message }) => message.text);
    const [mended] = texts();
    expect(mended).toContain(' – mended');
    expect(mended).toBe((await composer.lines()).join('\n'));
    expect(author.practice.posts).toMatchObject([{ message: { message_id: 2 } }]);

    author.practice.posts.length = 0;
    await composer.click(edit.begin);
    await composer.says(edit.title);
    await composer.insert(' twice');
    await composer.click(edit.save);
    await composer.says(problems.delivery['not-edited'].gone.title);
    await composer.click(problems.action['send-anew']);
    await until(() => texts().length === 1, 'the post to be in the channel as a new one');
    await composer.says(sent.title);
    expect(texts()[0]).toContain(' twice');
  });
});
