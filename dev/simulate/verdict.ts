import type { PracticeChat } from '@/dev/practice/world';
import type { Job } from '@/utils/outbox/job';
import type { Stage } from './stage';
import { partText, sentText, type Witness } from './witness';

/** What a history came to. */
export interface Verdict {
  violations: string[];
  trace: string[];
  counts: {
    jobs: number;
    requests: number;
    steps: number;
    messages: number;
    unknown: number;
    failed: number;
    /** Messages that were edited. */
    edits: number;
  };
}

/** Everything there is to know at the end. */
export interface Evidence {
  stage: Stage;
  witness: Witness;
  jobs: readonly Job[];
  chats: readonly PracticeChat[];
  channels: readonly { id: string; chatId: string }[];
  /** How often a message may stand there beyond once. */
  sentAgain: ReadonlyMap<string, number>;
  requests: number;
}

/** Compares what the outbox says with what stands in the channels. */
export function verdictOn(evidence: Evidence): Verdict {
  const { witness, jobs, chats, sentAgain, stage } = evidence;
  const texts = chats.flatMap((chat) => chat.posts.map(({ message }) => message.text));
  const counts = new Map<string, number>();
  for (const text of texts.map(sentText)) counts.set(text, (counts.get(text) ?? 0) + 1);

  for (const [text, count] of counts) {
    const most = 1 + (sentAgain.get(text) ?? 0);
    if (count > most) witness.blame(`${text} is in the channel ${count} times, and may be ${most} times`);
  }
  for (const draftId of witness.calledOff) {
    const text = partText(draftId, 0);
    if ((counts.get(text) ?? 0) > (sentAgain.get(text) ?? 0))
      witness.blame(`${text} was called off and is in the channel`);
  }
  for (const job of jobs) blameFalseClaims(job, counts, evidence);
  for (const job of jobs) blameFalseTexts(job, evidence);
  blameDisorder(evidence);
  return {
    violations: witness.violations,
    trace: stage.trace,
    counts: {
      jobs: witness.accepted.length,
      requests: evidence.requests,
      steps: stage.steps,
      messages: texts.length,
      unknown: witness.seen.unknown,
      failed: witness.seen.failed,
      edits: witness.edits,
    },
  };
}

function blameFalseClaims(
  job: Job,
  counts: ReadonlyMap<string, number>,
  { witness, sentAgain }: Evidence,
): void {
  job.parts.forEach((part, index) => {
    const text = partText(job.draftId, index);
    const count = counts.get(text) ?? 0;
    // What Telegram refused to delete may have been deleted by a request whose answer was lost.
    const isClaimed = part.state === 'sent' && !witness.perhapsDeleted.has(job.id);
    if (isClaimed && count === 0) witness.blame(`${text} counts as sent and is lost`);
    if (job.state === 'failed' && part.state === 'pending' && count > (sentAgain.get(text) ?? 0))
      witness.blame(`${text} counts as failed and is in the channel`);
  });
}

/** A message reads as Telegram has last confirmed. An older text that comes late is waited for by the clock, while nobody sets it. */
function blameFalseTexts(job: Job, { witness, chats, channels }: Evidence): void {
  if (!witness.isClockTrue || witness.perhapsEdited.has(job.id) || witness.perhapsDeleted.has(job.id)) return;
  const channel = channels.find(({ id }) => id === job.channelId);
  const posts = chats.find(({ id }) => String(id) === channel?.chatId)?.posts ?? [];
  for (const { call, messageId } of job.parts) {
    const read = posts.find(({ message }) => message.message_id === messageId)?.message.text;
    const { text } = call.parameters;
    if (read !== undefined && read !== text)
      witness.blame(`${text} was confirmed, and the channel has ${read}`);
  }
}

/** Posts stand in the order in which they were sent, but for those that failed, or nobody knew of, or were taken back. */
function blameDisorder({ witness, chats, channels }: Evidence): void {
  for (const { id, chatId } of channels) {
    const posts = chats.find((chat) => String(chat.id) === chatId)?.posts ?? [];
    const places = witness.accepted
      .filter(({ draftId, channelId }) => channelId === id && !witness.displaced.has(draftId))
      .map(({ draftId }) =>
        posts.findIndex(({ message }) => sentText(message.text) === partText(draftId, 0)),
      );
    if (places.some((place, index) => place < (places[index - 1] ?? -1)))
      witness.blame(`the posts of the ${id} channel stand in another order than they were sent`);
  }
}
