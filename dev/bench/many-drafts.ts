import { storeRecords } from '@/dev/author/database';
import type { RunningExtension } from '@/dev/browser/launch';
import { newJob } from '@/utils/outbox/job';
import { documentFromNode, postSchema } from '@/utils/post/post-schema';
import { listingOf } from '@/utils/store/listings';
import type { Draft } from '@/utils/store/records';

const WORDS = (
  'модель обучение сеть датчик река память сигнал карта робот рука скорость точность ошибка данные метод опыт город вода свет звук ' +
  'model training network sensor river memory signal map robot hand speed accuracy error data method trial city water light sound'
).split(' ');

/** A word that every text has, one that every third has, one that none has. */
export const COMMON = 'заметка';
export const RARE = 'паводок';

/** Records written at a time. */
const BATCH = 500;

/** Puts `count` drafts into the database, each a post of 150 words; of four three were sent. */
export async function storeManyDrafts(running: RunningExtension, count: number): Promise<void> {
  for (let first = 0; first < count; first += BATCH) {
    const drafts = Array.from({ length: Math.min(BATCH, count - first) }, (_, index) => draft(first + index));
    await storeRecords(running, 'drafts', drafts);
    await storeRecords(
      running,
      'listings',
      drafts.map((one) => listingOf(one, postSchema.nodeFromJSON(one.document), null)),
    );
    const sent = drafts.filter((_, index) => index % 4 !== 0);
    await storeRecords(
      running,
      'jobs',
      sent.map(({ id, updatedAt }) => ({
        ...newJob(`job ${id}`, id, 'channel', { calls: [] }, updatedAt),
        state: 'sent',
        finishedAt: updatedAt,
      })),
    );
  }
}

function draft(number: number): Draft {
  const words = Array.from(
    { length: 150 },
    (_, place) => WORDS[(number * 31 + place * (7 + (number % 11))) % WORDS.length],
  );
  const lines = [`${COMMON} ${number}`, [...words, ...(number % 3 === 0 ? [RARE] : [])].join(' ')];
  const document = documentFromNode(
    postSchema.node(
      'doc',
      null,
      lines.map((line) => postSchema.node('line', null, postSchema.text(line))),
    ),
  );
  return {
    id: `draft ${number}`,
    pageUrl: `https://lab-${number % 50}.example/notes/${number}`,
    clipId: null,
    channelId: 'channel',
    document,
    version: 0,
    silent: false,
    protectContent: false,
    linkPreview: 'first-link',
    createdAt: 1,
    updatedAt: 1_000_000 + number,
  };
}
