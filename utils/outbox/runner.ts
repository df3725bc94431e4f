import type { Bot, Channel } from '@/utils/store/records';
import { partToEdit } from './edit';
import { holds } from './held';
import { type Job, messageIdsOf } from './job';
import { changeReadyAt, channelReadyAt, jobsToChange, nextWakeAt, openJobs, waitingJobs } from './queue';
import { record } from './record';
import type { Surroundings } from './surroundings';
import { type JobEvent, NOT_CONNECTED, unsent } from './transitions';
import { WATCH_LOCK, WATCH_MILLISECONDS, watched } from './watch';

/** How long after each other it is tried to write down an answer of Telegram's; after these it is reported that it fails. */
const RECORD_PAUSES_MILLISECONDS = [250, 2_000, 8_000];
const LONGEST_RECORD_PAUSE_MILLISECONDS = 15_000;
const NO_CHANNEL = { code: 'channel-not-found', reference: null } as const;
/** The pace of a queue is waited for; for what takes longer the outbox asks to be woken. */
const LONGEST_WAIT_MILLISECONDS = 1_000;

/**
 * Sends what waits. `run()` may be called at any time, from any event: it resolves when nothing is left to do for now,
 * having asked to be woken for the rest. It rejects when the database fails; every job is then as it was last written, and it has
 * asked to be woken as well.
 */
export class Outbox {
  /** The turns that were asked for and have not begun: another call for the same channel waits for them. */
  private readonly asked = new Map<string, Promise<unknown>>();

  constructor(private readonly around: Surroundings) {}

  async run(): Promise<void> {
    const { db, locks, now, wakeAt } = this.around;
    // Whoever dies from here on is missed when the alarm goes off, which is set first of all.
    const open = await watched(this.around, () => openJobs(db));
    const channelIds = [...new Set(open.map((job) => job.channelId))];
    const turns = await Promise.allSettled(channelIds.map((channelId) => this.takeTurn(channelId)));
    const failed = turns.find((turn) => turn.status === 'rejected');
    // A disk that is full now is not asked again at once.
    const earliestAt = failed ? now() + WATCH_MILLISECONDS : 0;
    await locks.request(WATCH_LOCK, async () => {
      const at = nextWakeAt(await openJobs(db), await db.channels.toArray(), now());
      await wakeAt(at && Math.max(at, earliestAt));
    });
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
    await this.deleteTakenBack(channelId);
    await this.editRewritten(channelId);
    while (true) {
      const waiting = await waitingJobs(this.around.db, channelId);
      const [job] = waiting;
      if (!job) return;
      const milliseconds = await this.waitOf(channelId, waiting);
      if (milliseconds > LONGEST_WAIT_MILLISECONDS) return;
      if (milliseconds > 0) {
        await this.around.pause(milliseconds);
        continue;
      }
      const after = await this.deliver(job);
      if (after?.state === 'queued' && holds(after.error)) return;
    }
  }

  private async waitOf(channelId: string, waiting: readonly Job[]): Promise<number> {
    const channel = await this.around.db.channels.get(channelId);
    const now = this.around.now();
    return channelReadyAt(waiting, channel ?? {}, now) - now;
  }

  /** The lock was free, so whoever was sending these is gone, and its request with it. */
  private async closeOrphans(channelId: string): Promise<void> {
    const rewritten = await jobsToChange(this.around.db, channelId, 'editing');
    const asking = rewritten.filter(({ attemptStartedAt }) => attemptStartedAt !== null);
    for (const job of [...(await this.jobsIn('attempting', channelId)), ...asking])
      await this.record(job, { type: 'lost', why: 'worker-stopped' });
  }

  private async releaseDue(channelId: string): Promise<void> {
    for (const job of await this.jobsIn('scheduled', channelId))
      if (job.notBeforeAt <= this.around.now()) await this.record(job, { type: 'due' });
  }

  private async deleteTakenBack(channelId: string): Promise<void> {
    const { db, deleteMessages } = this.around;
    for (const job of await jobsToChange(db, channelId, 'deleting')) {
      if (!(await this.mayChange(job))) continue;
      const way = await this.wayOf(job);
      const deletion = way
        ? await deleteMessages(way.bot, way.channel.chatId, messageIdsOf(job))
        : ({ type: 'kept' } as const);
      await this.record(job, deletion);
    }
  }

  private async editRewritten(channelId: string): Promise<void> {
    for (const rewritten of await jobsToChange(this.around.db, channelId, 'editing')) {
      let job: Job | null = rewritten;
      while (job?.state === 'editing' && (await this.mayChange(job))) job = await this.editNext(job);
    }
  }

  private async mayChange(job: Job): Promise<boolean> {
    const channel = await this.around.db.channels.get(job.channelId);
    const now = this.around.now();
    return changeReadyAt(job, channel ?? {}, now) <= now;
  }

  /** Asks for the next message of `job` that is to read otherwise. Answers the job as it is after that; `null`: it has to wait. */
  private async editNext(job: Job): Promise<Job | null> {
    const way = await this.wayOf(job);
    const { edit, messageId = null } = partToEdit(job) ?? {};
    if (!way || !edit || messageId === null) return this.record(job, NOT_CONNECTED);
    // On the disk before the request leaves: a later text waits for it even if nobody here is told what became of it.
    await this.record(job, { type: 'started' });
    const edited = await this.around.editMessage(way.bot, way.channel.chatId, messageId, edit);
    const after = await this.record(job, edited);
    return edited.type === 'edited' ? after : null;
  }

  /** Sends the first part of `job` that was not sent. Answers the job as it is after that. */
  private async deliver(job: Job): Promise<Job | null> {
    const way = await this.wayOf(job);
    if (!way) return this.record(job, { type: 'refused', error: NO_CHANNEL });
    const part = job.parts.find(({ state }) => state === 'pending');
    if (!part) return this.record(job, { type: 'sent', messageId: null });
    const asked = await this.around.withLine(way.bot, async (send) => {
      // On the disk before the request leaves: from here on nobody will send it a second time by himself.
      const started = await this.record(job, { type: 'started' });
      return started?.state === 'attempting' ? send(way.channel.chatId, part.call) : null;
    });
    if (!asked.ok) return this.record(job, unsent(asked.error));
    const outcome = asked.value;
    // The author has taken it back in the last moment.
    if (outcome === null) return null;
    return this.recordStubbornly(job, outcome.type === 'refused' ? unsent(outcome.error) : outcome);
  }

  /** Who writes where; `null` when the author has taken the channel or the bot off the list. */
  private async wayOf({ channelId }: Job): Promise<{ channel: Channel; bot: Bot } | null> {
    const { db } = this.around;
    const channel = await db.channels.get(channelId);
    const bot = channel && (await db.bots.get(channel.botId));
    return channel && bot ? { channel, bot } : null;
  }

  private record(job: Job, event: JobEvent): Promise<Job | null> {
    return record(this.around.db, job.id, event, this.around.now());
  }

  /**
   * A full disk must not make a sent post look unsent, so this does not give up, and keeps the channel's lock. If the context dies
   * over it, the next one finds the job `attempting` and calls it `unknown`, which nobody sends again by himself.
   */
  private async recordStubbornly(job: Job, outcome: JobEvent): Promise<Job | null> {
    for (let failures = 1; ; failures++) {
      try {
        return await this.record(job, outcome);
      } catch (error) {
        const milliseconds = RECORD_PAUSES_MILLISECONDS[failures - 1];
        if (failures === RECORD_PAUSES_MILLISECONDS.length) this.around.report(error);
        await this.around.pause(milliseconds ?? LONGEST_RECORD_PAUSE_MILLISECONDS);
      }
    }
  }

  private async jobsIn(state: Job['state'], channelId: string): Promise<Job[]> {
    const jobs = await this.around.db.jobs.where('state').equals(state).toArray();
    return jobs.filter((job) => job.channelId === channelId);
  }
}
