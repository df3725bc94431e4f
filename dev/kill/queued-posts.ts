import type { Author } from '@/dev/author/author';
import { storedRecords, storeRecords } from '@/dev/author/database';
import { type Job, newJob } from '@/utils/outbox/job';
import { documentFromNode, postSchema } from '@/utils/post/post-schema';
import type { Channel, Draft } from '@/utils/store/records';

/** Every fourth post goes out as two messages. */
const TWO_MESSAGES_EVERY = 4;

/** The text of one message of a post; no two are the same. */
export const textOf = (call: Job['parts'][number]['call']) => String(call.parameters.text);

/**
 * Connects two channels and puts posts for both, in turn, into the outbox, with nobody told: as if the browser had been killed right
 * after Send was pressed on each of their drafts.
 */
export async function queuePosts(author: Author, count: number): Promise<void> {
  const { running, practice } = author;
  for (const channel of [practice.cast.publicChannel, practice.cast.privateChannel])
    await author.connect('en', { channel });
  const channels = await storedRecords<Channel>(running, 'channels');
  const drafts = Array.from({ length: count }, (_, index) => draft(index, channels));
  await storeRecords(running, 'drafts', drafts);
  await storeRecords(running, 'jobs', drafts.map(jobOf));
}

function jobOf({ id, channelId, createdAt }: Draft, index: number): Job {
  const texts =
    index % TWO_MESSAGES_EVERY === 0 ? [titleOf(index), `${titleOf(index)}, to the end`] : [titleOf(index)];
  const calls = texts.map((text) => ({ method: 'sendMessage' as const, parameters: { text, entities: [] } }));
  return newJob(`job of ${id}`, id, channelId ?? '', { calls }, createdAt);
}

function draft(index: number, channels: readonly Channel[]): Draft {
  const line = postSchema.node('line', null, postSchema.text(titleOf(index)));
  const at = Date.now() + index;
  return {
    id: `draft-${index}`,
    pageUrl: `https://laboratory.example/notes/${index}`,
    clipId: null,
    channelId: channels[index % channels.length]?.id ?? null,
    document: documentFromNode(postSchema.node('doc', null, [line])),
    version: 0,
    silent: false,
    protectContent: false,
    linkPreview: 'first-link',
    createdAt: at,
    updatedAt: at,
  };
}

const titleOf = (index: number) => `Note ${index} of the laboratory`;
