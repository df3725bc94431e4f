import { describe, expect } from 'vitest';
import { until } from '@/dev/browser/until';
import type { Practice } from '@/dev/practice/practice';
import { test } from './harness/author';

/** The post that arrived, once it has. */
const arrived = async ({ posts }: Practice) => {
  const { message } = await until(() => posts.at(-1), 'the post to arrive', 15_000);
  const marked = (type: string) =>
    (message.entities ?? [])
      .filter((entity) => entity.type === type)
      .map(({ offset, length }) => message.text.slice(offset, offset + length));
  return { text: message.text, bold: marked('bold'), links: marked('url') };
};

describe('from an article to a post in the channel', () => {
  test('an English article, an English channel', async ({ author }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    const [title, ...rest] = await composer.lines();
    expect(title).toMatch(/Rehearsal at rest: a model that forgets less while nobody asks it anything$/);
    expect(rest.join('\n')).toContain('keeps 94% of its old skills');
    expect(rest.join('\n')).not.toMatch(/cookie|Subscribe|Figure 1/);

    await composer.clickInto((line) => line.startsWith('A language model'));
    await composer.type('Read it to the end. ');
    await composer.send();
    await composer.says(composer.words.outbox.sent.title);

    const post = await arrived(author.practice);
    expect(post.text).toContain('\n\nRead it to the end. A language model');
    expect(post.bold[0]).toBe('Rehearsal at rest: a model that forgets less while nobody asks it anything');
    expect(post.links).toContain('https://halyard-lab.example/notes/rehearsal-at-rest');
    expect(post.links).toContain('https://arxiv.org/abs/2600.04417');
    expect(author.practice.calls.filter((method) => method === 'sendMessage')).toHaveLength(1);
  });

  describe('in Russian', () => {
    test.override('language', 'ru');

    test('a Russian article, a Russian channel', async ({ author }) => {
      await author.connect('ru');
      const composer = await author.compose(await author.read('ru'));
      expect((await composer.lines()).join('\n')).toContain('молчит, пока его могут предсказать');
      await composer.send();
      await composer.says('Пост в канале.');
      const post = await arrived(author.practice);
      expect(post.bold[0]).toBe('Глухие узлы: сеть, которая сама решает, чего не слушать');
    });

    test('an English article leaves the body to the author, its paragraphs one press away', async ({
      author,
    }) => {
      await author.connect('ru');
      const composer = await author.compose(await author.read('en'));
      const isProse = (line: string) => line.length > 0 && !/^https?:|Rehearsal at rest/.test(line);
      expect((await composer.lines()).filter(isProse)).toEqual([]);

      await composer.type('Модель повторяет выученное, пока простаивает.');
      await composer.click(composer.words.article.insertAll);
      const lines = await composer.lines();
      expect(lines).toContain('Модель повторяет выученное, пока простаивает.');
      expect(lines.filter(isProse).length).toBeGreaterThan(3);
      await composer.send();
      expect((await arrived(author.practice)).text).toContain('Модель повторяет выученное');
    });
  });

  test('the popup ends with a link to the post', async ({ author }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    await composer.send();
    const link = await composer.part('link', composer.words.outbox.sent.openPost);
    const { message } = author.practice.posts.at(-1) ?? {};
    const href = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
    expect(href).toBe(`https://t.me/slow_reading/${message?.message_id}`);
  });

  test('nothing is asked of Telegram before Send is pressed', async ({ author }) => {
    await author.connect('en');
    const before = author.practice.calls.length;
    const composer = await author.compose(await author.read('en'));
    await composer.type('Hello');
    expect(author.practice.calls.length).toBe(before);
  });
});
