import type { Practice } from '@/dev/practice/practice';
import { isGone } from '@/utils/outbox/edit';
import type { Job } from '@/utils/outbox/job';
import type { Plan } from '@/utils/post/plan';
import { type Browser, type Context, contextOf } from './context';
import type { Random } from './random';
import type { Actor } from './stage';
import { draftOf, editedText, partText, type Witness } from './witness';

export interface PlannedDraft {
  id: string;
  channelId: string;
  parts: number;
}

/** Somebody who writes, sends, looks into the channel and says what to do about it: by pages that can be closed at any moment. */
export class Author {
  /** How often each message may stand in the channel beyond once, by the author's own word. */
  readonly sentAgain = new Map<string, number>();
  /** When a draft that was sent may leave at the earliest, by true time. */
  readonly countdowns = new Map<string, number>();
  private pages = 0;
  private jobs = 0;
  private edits = 0;

  constructor(
    private readonly browser: Browser,
    private readonly practice: Practice,
    private readonly random: Random,
    private readonly witness: Witness,
    private readonly wakeWorker: () => void,
  ) {}

  /** Presses Send. */
  send(draft: PlannedDraft): void {
    const { code } = this.browser;
    const calls = Array.from({ length: draft.parts }, (_, part): Plan['calls'][number] => ({
      method: 'sendMessage',
      parameters: { text: partText(draft.id, part), entities: [] },
    }));
    const countdownSeconds = this.random.pick([0, 0, 5, 20]);
    const { stage } = this.browser;
    this.openPage(async (context) => {
      const id = `job-${++this.jobs}`;
      const job = code.newJob(id, draft.id, draft.channelId, { calls }, context.now(), countdownSeconds);
      const leavesAt = stage.elapsed + countdownSeconds * 1000;
      if ((await code.enqueue(context, job)).ok) this.countdowns.set(draft.id, leavesAt);
    });
    // Some think better of it: in time, or just too late.
    if (countdownSeconds > 0 && this.random.chance(0.4))
      stage.setTimer(null, () => this.callOff(draft.id), this.random.between(0, countdownSeconds * 1_100));
  }

  /** Looks at the outbox and does something about what needs it; with `decisive` about all of it. */
  review(jobs: readonly Job[], decisive: boolean): void {
    for (const job of jobs) if (decisive || this.random.chance(0.5)) this.decide(job, decisive);
  }

  private decide(job: Job, decisive: boolean): void {
    const isThere = job.parts.some(({ state }) => state === 'sent');
    if (isThere && this.random.chance(0.15)) this.takeBack(job);
    if (job.state === 'sent' && this.random.chance(0.05)) this.deleteByHand(job);
    if (job.state === 'sent' && this.random.chance(0.5)) this.edit(job);
    if (isGone(job) && this.random.chance(0.7))
      this.send({ ...job, id: job.draftId, parts: job.parts.length });
    if (job.state === 'unknown') this.resolve(job, decisive);
    if (job.state === 'failed') this.random.chance(0.8) ? this.again(job) : this.callOff(job.draftId);
    if (job.state === 'queued' && !decisive && this.random.chance(0.1)) this.callOff(job.draftId);
    if (['queued', 'deleting', 'editing'].includes(job.state) && job.error && this.random.chance(0.5))
      this.checkAgain(job);
  }

  private resolve(job: Job, decisive: boolean): void {
    const text = partText(job.draftId, pendingPart(job));
    const post = this.practice.world.chats
      .flatMap((chat) => chat.posts)
      .find(({ message }) => message.text === text);
    if (post && this.random.chance(0.9)) {
      const messageId = this.random.chance(0.5) ? post.message.message_id : null;
      this.openPage((context) => this.browser.code.markSent(context, job.id, messageId));
    } else if (decisive || this.random.chance(0.7)) this.again(job);
  }

  private again(job: Job): void {
    const { code } = this.browser;
    if (job.state === 'unknown') this.allowOneMore(job);
    this.openPage((context) => code.sendAgain(context, job.id));
  }

  private takeBack({ id }: Job): void {
    this.openPage((context) => this.browser.code.takeBack(context, id));
  }

  /** Saves other words for all its messages. */
  private edit(job: Job): void {
    const { id, draftId, parts } = job;
    const edit = ++this.edits;
    const calls = parts.map((_, part): Plan['calls'][number] => ({
      method: 'sendMessage',
      parameters: { text: editedText(partText(draftId, part), edit), entities: [] },
    }));
    this.openPage((context) => this.browser.code.editPost(context, id, calls));
    // Some find another mistake soon after.
    if (this.random.chance(0.7))
      this.browser.stage.setTimer(null, () => this.edit(job), this.random.between(1_000, 60_000));
  }

  /** In Telegram, which the outbox is not told. */
  private deleteByHand({ id, draftId, parts }: Job): void {
    const numbers = parts.map(({ messageId }) => messageId);
    for (const chat of this.practice.world.chats)
      chat.posts = chat.posts.filter(
        ({ message }) => !(numbers.includes(message.message_id) && draftOf(message.text) === draftId),
      );
    this.witness.deletedByHand(id, draftId);
  }

  private checkAgain({ channelId }: Job): void {
    this.openPage((context) => this.browser.code.checkAgain(context, channelId));
  }

  /** Whatever has become of it since the author looked: what could be called off must never be found in the channel. */
  private callOff(draftId: string): void {
    this.openPage(async (context) => {
      for (const { id } of await context.db.jobs.where('draftId').equals(draftId).toArray())
        await this.browser.code.withdraw(context, id);
    });
  }

  private allowOneMore(job: Job): void {
    const text = partText(job.draftId, pendingPart(job));
    this.sentAgain.set(text, (this.sentAgain.get(text) ?? 0) + 1);
  }

  private openPage(deed: (context: Context) => Promise<unknown>): void {
    const { stage } = this.browser;
    const page: Actor = { name: `page ${++this.pages}`, isAlive: true };
    const tell = stage.taker(page);
    deed(contextOf(page, this.browser, null))
      .then(() => tell({ kind: 'browser', what: 'tells the worker' }, async () => this.wakeWorker()))
      .catch((error: unknown) => {
        if (!(error instanceof DOMException)) throw error;
        stage.note(`${page.name}: shows that ${error.message}`);
      });
  }
}

const pendingPart = (job: Job) => job.parts.findIndex(({ state }) => state === 'pending');
