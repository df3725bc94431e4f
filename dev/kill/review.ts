import { setTimeout as pause } from 'node:timers/promises';
import type { Author } from '@/dev/author/author';
import { storedRecords } from '@/dev/author/database';
import { Desk } from '@/dev/author/desk';
import { until } from '@/dev/browser/until';
import { wordsIn } from '@/utils/i18n/catalogue';
import type { Job } from '@/utils/outbox/job';
import { type ChannelVerdict, channelVerdict } from './channel-verdict';
import { textOf } from './queued-posts';
import type { SlowAnswers } from './slow-answers';

const LOOK_EVERY_MS = 400;
/** Two channels' pace of one message a second, and a minute for the alarm that wakes a worker nobody wakes. */
const PATIENCE_MS = 150_000;

/** By request, the posts that became `unknown`, and whether they were in the channel. */
export type Unknowns = Map<string, 'there' | 'not there'>;

/** What an author finds at the end. */
export interface Review extends ChannelVerdict {
  /** How many messages stand in the channels. */
  messages: number;
  unknown: Unknowns;
}

export const jobsOf = ({ running }: Author) => storedRecords<Job>(running, 'jobs');

/** Looks at the outbox from time to time and resolves what is unknown, until all is sent or nothing happens any more. */
export async function reviewUntilSent(
  author: Author,
  answers: SlowAnswers,
  unknown: Unknowns,
): Promise<Review> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const jobs = await jobsOf(author);
    if (jobs.every(({ state }) => state === 'sent') || Date.now() > end) {
      const texts = postedTexts(author);
      return { messages: texts.length, unknown, ...channelVerdict(jobs, texts) };
    }
    await resolveUnknown(author, answers, unknown);
    await pause(LOOK_EVERY_MS);
  }
}

/** Opens each post that nobody knows of at the Desk, looks into the channel, and says that it is there or sends it again. */
export async function resolveUnknown(author: Author, answers: SlowAnswers, unknown: Unknowns): Promise<void> {
  for (const job of await jobsOf(author)) {
    if (job.state !== 'unknown') continue;
    await until(() => answers.isQuiet, 'the practice Telegram to have done what came in');
    const pending = job.parts.filter(({ state }) => state === 'pending').map(({ call }) => textOf(call));
    const isThere = postedTexts(author).includes(pending[0] ?? '');
    unknown.set(`${job.id}, request ${job.attempts}`, isThere ? 'there' : 'not there');
    const page = await author.visit(`${author.running.origin}/desk.html#${job.draftId}`);
    const desk = await Desk.at(page);
    await desk.press(wordsIn('en', 'problems')(isThere ? 'action.it-is-there' : 'action.send-again'));
    await until(
      async () => (await jobsOf(author)).find(({ id }) => id === job.id)?.state !== 'unknown',
      `${job.id} to be unknown no more`,
    );
    await page.close();
  }
}

const postedTexts = ({ practice }: Author): string[] =>
  practice.world.chats.flatMap(({ posts }) => posts.map(({ message }) => message.text));
