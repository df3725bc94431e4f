import type { PlannedCall } from '@/utils/post/plan';
import type { Result } from '@/utils/result';
import type { ClipperDatabase } from '@/utils/store/database';
import type { Bot } from '@/utils/store/records';
import type { DeliveryError } from './delivery-error';
import type { Job } from './job';
import { nextWakeAt, waitingJobs } from './queue';
import { record } from './record';
import type { JobEvent, Outcome } from './transitions';

/** Makes one call in the named chat, once. It never rejects. */
export type Send = (chatId: string, call: PlannedCall) => Promise<Outcome>;

/** What the outbox needs of the world around it. */
export interface Surroundings {
  db: ClipperDatabase;
  /** Web Locks: whichever context woke up, one alone sends to a channel. */
  locks: { request(name: string, callback: () => Promise<void>): Promise<unknown> };
  /** Epoch milliseconds. */
  now(): number;
  /** The way to send as `bot`; or what keeps it from sending, before anything has left. */
  openLine(bot: Bot): Promise<Result<Send, DeliveryError>>;
  /** Keeps the context alive until the work is done. */
  keepAwake<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Asks to be run again then; `null`: nothing waits. */
  wakeAt(at: number | null): Promise<void>;
  pause(milliseconds: number): Promise<void>;
}

/** How often, and how long after each other, an answer of Telegram's is tried to be written down. */
const RECORD_PAUSES_MILLISECONDS = [250, 2_000, 8_000];

/** When another context looks after a request whose own context died. */
const WATCH_MILLISECONDS = 60_000;

/**
 * Sends what waits. `run()` may be called at any time, from any event: it resolves when nothing is left to do for now,
 * having asked to be woken for the rest. It rejects when the database fails; every job is then as it was last written.
 */
export class Outbox {
  /** The turns that were asked for and have not begun: another call for the same channel waits for them. */
  private readonly asked = new Map<string, Promise<unknown>>();

  constructor(private readonly around: Surroundings) {}

  async run(): Promise<void> {
    const { db, now, wakeAt } = this.around;
    const open = await db.jobs.where('state').anyOf('scheduled', 'queued', 'attempting').toArray();
    if (open.length > 0) await wakeAt(now() + WATCH_MILLISECONDS);
    const channelIds = [...new Set(open.map((job) => job.channelId))];
    const turns = await Promise.allSettled(channelIds.map((channelId) => this.takeTurn(channelId)));

    const waiting = await db.jobs.where('state').anyOf('scheduled', 'queued').toArray();
    await wakeAt(nextWakeAt(waiting, now()));
    const failed = turns.find((turn) => turn.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private takeTurn(channelId: string): Promise<unknown> {
    const asked = this.asked.get(channelId);
    if (asked) return asked;
    const turn = this.around.locks.request(`channel-clipper:outbox:${channelId}`, async () => {
      this.asked.delete(channelId);
      await this.around.keepAwake(() => this.serve(channelId));
    });
    this.asked.set(channelId, turn);
    return turn;
  }

  /** With the channel's lock: nobody else is sending to it. */
  private async serve(channelId: string): Promise<void> {
    await this.closeOrphans(channelId);
    await this.releaseDue(channelId);
    while (true) {
      const [job] = await waitingJobs(this.around.db, channelId);
      if (!job || job.notBeforeAt > this.around.now()) return;
      const after = await this.deliver(job);
      if (after?.state === 'queued' && after.error?.code === 'offline') return;
    }
  }

  /** The lock was free, so whoever was sending these is gone, and its request with it. */
  private async closeOrphans(channelId: string): Promise<void> {
    for (const job of await this.jobsIn('attempting', channelId))
      await this.record(job, { type: 'lost', why: 'worker-stopped' });
  }

  private async releaseDue(channelId: string): Promise<void> {
    for (const job of await this.jobsIn('scheduled', channelId))
      if (job.notBeforeAt <= this.around.now()) await this.record(job, { type: 'due' });
  }

  /** Sends the first part of `job` that was not sent. Answers the job as it is after that. */
  private async deliver(job: Job): Promise<Job | null> {
    const { db, openLine } = this.around;
    const channel = await db.channels.get(job.channelId);
    const bot = channel && (await db.bots.get(channel.botId));
    if (!channel || !bot)
      return this.record(job, { type: 'refused', error: { code: 'channel-not-found', reference: null } });
    const line = await openLine(bot);
    if (!line.ok) {
      const { error } = line;
      return this.record(job, error.code === 'offline' ? { type: 'offline' } : { type: 'refused', error });
    }
    const part = job.parts.find(({ state }) => state === 'pending');
    if (!part) return this.record(job, { type: 'sent', messageId: null });

    // On the disk before the request leaves: from here on nobody will send it a second time by himself.
    const started = await this.record(job, { type: 'started' });
    if (started?.state !== 'attempting') return started;
    const outcome = await line.value(channel.chatId, part.call);
    return this.recordStubbornly(job, outcome);
  }

  private record(job: Job, event: JobEvent): Promise<Job | null> {
    return record(this.around.db, job.id, event, this.around.now());
  }

  /**
   * A full disk must not make a sent post look unsent: it is tried again for some seconds. If that is in vain the job stays
   * `attempting`, and the next turn finds it `unknown`, which nobody sends again by himself.
   */
  private async recordStubbornly(job: Job, outcome: Outcome): Promise<Job | null> {
    for (const milliseconds of RECORD_PAUSES_MILLISECONDS) {
      try {
        return await this.record(job, outcome);
      } catch {
        await this.around.pause(milliseconds);
      }
    }
    return this.record(job, outcome);
  }

  private async jobsIn(state: Job['state'], channelId: string): Promise<Job[]> {
    const jobs = await this.around.db.jobs.where('state').equals(state).toArray();
    return jobs.filter((job) => job.channelId === channelId);
  }
}
