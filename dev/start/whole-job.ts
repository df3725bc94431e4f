import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '@/dev/browser/until';
import { PROJECT } from '@/dev/project';
import type { Stage } from './stage';

/** The one line of JSON that the headless start ends with. */
export interface PostedReport {
  posted: true;
  messageId: number;
  text: string;
  entities: unknown[];
  /** A picture of the channel with the post in it. */
  screenshot: string;
}

/** What an author would do: click the button, write a few words, press Send, look at the channel. */
export async function doTheWholeJob({ author, channel, article }: Stage): Promise<PostedReport> {
  const composer = await author.compose(article);
  const [title] = await composer.lines();
  await composer.clickInto((line) => line !== '' && line !== title);
  await composer.type('Worth reading to the end. ');
  await composer.send();
  const { message } = await until(() => author.practice.posts.at(-1), 'the post to arrive', 30_000);
  await composer.says(composer.words.outbox.sent.title);
  return {
    posted: true,
    messageId: message.message_id,
    text: message.text,
    entities: message.entities ?? [],
    screenshot: await pictureOf(channel),
  };
}

async function pictureOf(channel: Stage['channel']): Promise<string> {
  const path = join(PROJECT, 'shots', 'start-channel.png') as `${string}.png`;
  mkdirSync(join(PROJECT, 'shots'), { recursive: true });
  await channel.bringToFront();
  await channel.setViewport({ width: 760, height: 1100 });
  await channel.screenshot({ path });
  return path;
}
