import { isGone } from '@/utils/outbox/edit';
import { holds } from '@/utils/outbox/held';
import type { Job, JobState } from '@/utils/outbox/job';
import type { Network, Sending } from './network';
import type { Actor, Stage } from './stage';

/** How the text of a part's message reads; it tells which it is. */
export const partText = (draftId: string, part: number) => `${draftId}.${part}`;

/** How it reads after it was edited for the `edit`-th time. */
export const editedText = (text: string, edit: number) => `${text} edit ${edit}`;

/** A message's text as it was sent. */
export const sentText = (text: string) => text.replace(/ edit \d+$/, '');

export const draftOf = (text: string) => sentText(text).replace(/\.\d+$/, '');

/**
 * Sees every change of every job, knows what nobody else can know (what Telegram did, who is dead, what was told to whom), and says
 * when the outbox has claimed what is not so.
 */
export class Witness {
  readonly violations: string[] = [];
  onSent = () => {};
  readonly seen: Record<JobState, number> = {
    scheduled: 0,
    queued: 0,
    attempting: 0,
    sent: 0,
    failed: 0,
    unknown: 0,
    deleting: 0,
    editing: 0,
  };
  /** The drafts in the order in which they came into the outbox. */
  readonly accepted: { draftId: string; channelId: string }[] = [];
  /** Drafts that have lost their place in the order: failed, unknown, taken back. */
  readonly displaced = new Set<string>();
  /** Drafts that were called off, and not sent once more since. */
  readonly calledOff = new Set<string>();
  /** Jobs that Telegram has refused to delete, of which an earlier request may have deleted something. */
  readonly perhapsDeleted = new Set<string>();
  /** Jobs that Telegram has refused to edit, of which an earlier request may have edited something. */
  readonly perhapsEdited = new Set<string>();
  /** How many changes of a message were confirmed. */
  edits = 0;
  private known = new Map<string, Job>();
  private clockSetAt = 0;
  private readonly holders = new Map<string, Actor>();
  /** Until when Telegram asked not to be asked, by channel, as far as the outbox has written it down; by true time. */
  private readonly pauses = new Map<string, number>();

  constructor(
    private readonly stage: Stage,
    private readonly network: Network,
  ) {}

  /** All jobs as they were last written. */
  get jobs(): Job[] {
    return [...this.known.values()];
  }

  /** Whether the outbox could go by its clock all the time. */
  get isClockTrue(): boolean {
    return this.clockSetAt === 0;
  }

  /** The author has taken messages out of the channel, in Telegram. */
  deletedByHand(jobId: string, draftId: string): void {
    this.perhapsDeleted.add(jobId);
    this.displaced.add(draftId);
  }

  /** The clock was set; who goes by it cannot be blamed for the pauses under way. */
  clockWasSet(): void {
    this.pauses.clear();
    this.clockSetAt = this.stage.elapsed;
  }

  blame(what: string): void {
    this.stage.note(`VIOLATION: ${what}`);
    this.violations.push(what);
  }

  /** `jobs`: all of them, after a step of `actor`'s. */
  look(jobs: readonly Job[], actor: Actor): void {
    const before = this.known;
    this.known = new Map(jobs.map((job) => [job.id, job]));
    for (const job of jobs) {
      const earlier = before.get(job.id);
      if (!earlier) this.seeNew(job);
      if (earlier?.state !== job.state) this.see(earlier, job, actor);
      if (earlier?.state === 'editing') this.seeEdits(earlier, job, actor);
    }
    for (const job of before.values()) if (!this.known.has(job.id)) this.seeGone(job, actor);
  }

  /** A request is about to leave, whose countdown is over at `leavesAt`, by true time. */
  seeLeave(channelId: string, text: string, leavesAt: number): void {
    // Its clock rounds to whole milliseconds.
    if (this.stage.elapsed < leavesAt - 1 && this.clockSetAt === 0)
      this.blame(`${text} leaves before its countdown is over`);
    if (this.stage.elapsed < (this.pauses.get(channelId) ?? 0))
      this.blame(`${text} leaves before the pause is over that Telegram asked for`);
  }

  private seeNew(job: Job): void {
    this.accepted.push(job);
    this.calledOff.delete(job.draftId);
  }

  private see(earlier: Job | undefined, job: Job, actor: Actor): void {
    this.stage.note(`${job.id} (${job.draftId}): ${earlier?.state ?? 'new'} → ${job.state}`);
    this.seen[job.state] += 1;
    if (earlier?.state === 'sent' && job.state !== 'deleting' && job.state !== 'editing')
      this.blame(`${job.id} was sent and is ${job.state}`);
    if (['failed', 'unknown', 'deleting'].includes(job.state)) this.displaced.add(job.draftId);
    if (earlier?.state === 'deleting') this.perhapsDeleted.add(job.id);
    if (job.state === 'sent') this.onSent();
    if (job.state === 'attempting') this.holders.set(job.id, actor);
    if (earlier?.state === 'attempting') this.seeEnd(earlier, job);
    if (earlier?.state === 'unknown' && job.state === 'queued' && actor.name.startsWith('worker'))
      this.blame(`${job.id} was unknown and is sent again without the author’s word`);
  }

  /** What is written at the end of an attempt must be what its sender was told. */
  private seeEnd(before: Job, after: Job): void {
    const holder = this.holders.get(before.id);
    const part = before.parts.findIndex(({ state }) => state === 'pending');
    const text = partText(before.draftId, part);
    const sending = this.network.sendings.findLast((one) => one.actor === holder && one.text === text);
    const told = sending?.told ?? 'nothing';
    if (after.state === 'unknown') this.seeUnknown(after, holder, told);
    else if (after.state === 'failed' && holds(after.error))
      this.blame(`${after.id} failed for what can be mended: ${after.error.code}`);
    else if (after.state === 'failed' && told !== 'refused')
      this.blame(`${after.id} failed, but its sender was told ${told}`);
    else if (after.state === 'queued' && after.error !== null) {
      if (sending && sending.toldAt > this.clockSetAt) this.seePause(after, sending.toldAt);
      if (told !== 'refused') this.blame(`${after.id} waits, but its sender was told ${told}`);
    } else if (after.state !== 'failed' && told !== 'accepted')
      this.blame(`${after.id} counts as sent, but its sender was told ${told}`);
  }

  /** A message reads as asked when its sender was told so, and is given up when it was refused. */
  private seeEdits(before: Job, after: Job, actor: Actor): void {
    before.parts.forEach(({ edit }, index) => {
      const part = after.parts[index];
      if (!edit || !part || part.edit) return;
      const { text } = edit.parameters;
      const isConfirmed = part.call.parameters.text === text;
      const sending = this.network.sendings.findLast((one) => one.actor === actor && one.text === text);
      const told = sending?.told ?? 'nothing';
      if (isConfirmed) this.edits += 1;
      if (isConfirmed && told !== 'accepted')
        this.blame(`${text} counts as edited, but its sender was told ${told}`);
      // Of several messages those behind the refused one were not asked for.
      if (!isConfirmed && told === 'accepted')
        this.blame(`${text} counts as not edited, but its sender was told ${told}`);
    });
    if (after.state !== 'sent') return;
    if (after.error === null) this.perhapsEdited.delete(after.id);
    else if (after.strayUntilAt !== undefined) this.perhapsEdited.add(after.id);
  }

  private seePause({ channelId, error }: Job, toldAt: number): void {
    if (error?.code !== 'rate-limited') return;
    const end = toldAt + error.retryAfterSeconds * 1000;
    this.pauses.set(channelId, Math.max(end, this.pauses.get(channelId) ?? 0));
  }

  /** Ambiguous is what its sender was told nothing certain about, or what a sender knew who is dead. */
  private seeUnknown(job: Job, holder: Actor | undefined, told: Sending['told'] | 'nothing'): void {
    if (holder?.isAlive && told !== 'lost')
      this.blame(`${job.id} is unknown, but its sender lives and was told ${told}`);
  }

  private seeGone(job: Job, actor: Actor): void {
    this.stage.note(`${job.id} (${job.draftId}): ${job.state} → gone`);
    this.displaced.add(job.draftId);
    // A failed post also gives way to its corrected draft.
    if (!this.jobs.some(({ draftId }) => draftId === job.draftId)) this.calledOff.add(job.draftId);
    this.pauses.delete(job.channelId);
    if (actor.name.startsWith('worker') && job.state !== 'deleting')
      this.blame(`${job.id} was ${job.state} and is lost`);
    if (['attempting', 'sent', 'unknown', 'editing'].includes(job.state) && !isGone(job))
      this.blame(`${job.id} was ${job.state} and is gone`);
  }
}
