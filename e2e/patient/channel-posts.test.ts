import { describe, expect } from 'vitest';
import type { Author } from '@/dev/author/author';
import { MOD } from '@/dev/author/composer';
import { serveAtUrl } from '@/dev/browser/serve-at-url';
import { until } from '@/dev/browser/until';
import { test } from '../harness/author';
import { type ChannelPost, channelPosts } from '../harness/channel-posts';

const posts = channelPosts();

/** A title, a blank line, paragraphs with a blank line between, a blank line, links one a line. */
function layout({ emoji, title, paragraphs, links }: ChannelPost): string {
  return [`${emoji}${title}`, ...paragraphs, links.join('\n')].filter(Boolean).join('\n\n');
}

/** Writes the post on a page that has no article, as an author would who has it in mind. */
async function composeAndSend(author: Author, post: ChannelPost): Promise<void> {
  const page = await author.running.browser.newPage();
  await serveAtUrl(page, `https://blank.example/${post.id}`, '<title>Nothing to read</title>');
  const composer = await author.compose(page);
  await composer.clear();
  await composer.press(MOD, 'b');
  await composer.insert(`${post.emoji}${post.title}`);
  await composer.press(MOD, 'b');
  for (const paragraph of [...post.paragraphs, ...post.links.slice(0, 1)]) {
    await composer.press('Enter');
    await composer.press('Enter');
    await composer.insert(paragraph);
  }
  for (const link of post.links.slice(1)) {
    await composer.press('Enter');
    await composer.insert(link);
  }
  await composer.send();
  await composer.says(composer.words.outbox.sent.title);
  await page.close();
}

describe('the posts of a channel', () => {
  test(`${posts.length} of ${posts.length} arrive as laid out, title bold, every link alive`, {
    timeout: 600_000,
  }, async ({ author }) => {
    await author.connect('ru');
    let complete = 0;
    for (const [index, post] of posts.entries()) {
      await composeAndSend(author, post);
      const { message } = await until(() => author.practice.posts[index], `${post.id} to arrive`);
      const entities = message.entities ?? [];
      const inside = (type: string) =>
        entities
          .filter((entity) => entity.type === type)
          .map(({ offset, length }) => message.text.slice(offset, offset + length));
      expect(message.text).toBe(layout(post));
      expect(inside('bold')).toEqual([`${post.emoji}${post.title}`]);
      expect(inside('url')).toEqual(expect.arrayContaining([...post.links, ...post.inlineLinks]));
      complete += 1;
    }
    console.log(`${complete} of ${posts.length} posts arrived as laid out`);
  });
});
