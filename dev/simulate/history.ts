import { ownRules } from '@/dev/practice/own-rules';
import { Practice } from '@/dev/practice/practice';
import type { ClipperDatabase } from '@/utils/store/database';
import { Author, type PlannedDraft } from './author';
import { CHANNELS, connectCast } from './cast';
import type { Browser, OutboxCode } from './context';
import { Locks } from './locks';
import { memoryDatabase } from './memory-database';
import { planMishaps } from './mishaps';
import { Mood } from './mood';
import { Network } from './network';
import { Random } from './random';
import { type Actor, Stage } from './stage';
import { type Verdict, verdictOn } from './verdict';
import { draftOf, sentText, Witness } from './witness';
import { Worker } from './worker';

/** The lock, the look at the alarm, the alarm. */
const STEPS_TO_ALARM = 3;
const ENGINE = { name: 'our own rules', ...ownRules };

/** Tells the history that belongs to `seed`: the same one every time. `db`: an empty database. `trace`: tells it at length, too. */
export async function tellHistory(
  seed: number,
  code: OutboxCode,
  { db = memoryDatabase(), trace = false }: { db?: ClipperDatabase; trace?: boolean } = {},
): Promise<Verdict> {
  const history = new History(new Random(seed), code, db, trace);
  return history.tell();
}

class History {
  private readonly mood: Mood;
  private readonly practice: Practice;
  private readonly stage: Stage;
  private readonly browser: Browser;
  private readonly network: Network;
  private readonly witness: Witness;
  private readonly author: Author;
  private workers: Worker[] = [];
  private workerCount = 0;
  private isOnline = true;
  private readonly whenOneIsSent: PlannedDraft[] = [];
  private stepsToAlarm = 0;

  constructor(
    private readonly random: Random,
    code: OutboxCode,
    private readonly db: ClipperDatabase,
    trace: boolean,
  ) {
    const mood = new Mood(random);
    this.mood = mood;
    this.stage = new Stage({
      random,
      fate: (actor, step) => mood.fate(step, this.isSpared(actor)),
      interrupt: () => this.interrupt(),
      afterStep: async (actor, step) => {
        if (step.kind === 'write') this.witness.look(await db.jobs.toArray(), actor);
      },
    });
    this.stage.isTraced = trace;
    const locks = new Locks(this.stage);
    this.browser = { stage: this.stage, locks, db, code };
    this.practice = new Practice({ engine: ENGINE, pacing: true, now: () => this.stage.elapsed });
    this.network = new Network(this.stage, this.practice, () => mood.journey());
    this.witness = new Witness(this.stage, this.network);
    this.witness.onSent = () => this.sendNext();
    this.author = new Author(this.browser, this.practice, random, this.witness, () => this.wakeWorker());
    this.stage.onAlarm = () => this.wakeWorker();
    this.stage.onKill = (actor) => {
      locks.forget(actor);
      this.workers = this.workers.filter((worker) => worker !== actor);
    };
    this.network.onPause = (text) => {
      if (mood.isPunctual) this.witness.blame(`${text} came too soon after the others`);
    };
    this.network.onLeave = (chatId, text) => {
      if (text !== sentText(text)) this.endanger();
      const channel = CHANNELS.find((one) => one.chatId === chatId);
      // What is deleted is no message.
      if (channel && text !== '')
        this.witness.seeLeave(channel.id, text, this.author.countdowns.get(draftOf(text)) ?? 0);
    };
  }

  async tell(): Promise<Verdict> {
    const { stage, random, practice } = this;
    await connectCast(this.db, this.practice);
    const calmAt = this.random.between(20_000, 600_000);
    this.planDrafts(calmAt);
    this.planReviews(calmAt);
    planMishaps({ stage, random, practice, setOnline: (isOnline) => this.setOnline(isOnline) }, calmAt);
    this.stage.setTimer(null, () => this.calmDown(), calmAt);
    await this.stage.playOn();
    // Before the author looks once more, which would wake a worker: nothing may be left that still wanted to be sent.
    this.blameWhatIsStuck();
    this.author.review(this.witness.jobs, true);
    await this.stage.playOn();
    this.blameWhatIsStuck();
    return verdictOn({
      stage: this.stage,
      witness: this.witness,
      jobs: this.witness.jobs,
      chats: this.practice.world.chats,
      channels: CHANNELS,
      sentAgain: this.author.sentAgain,
      requests: this.network.sendings.length,
    });
  }

  private planDrafts(calmAt: number): void {
    const { random, stage } = this;
    // Where it can be told whether the pace was kept there is a rush, so that it matters.
    const isRush = this.mood.isPunctual;
    const count = isRush ? 8 : random.between(1, 8);
    for (let number = 1; number <= count; number++) {
      const channelId = random.chance(0.7) ? 'public' : 'private';
      const draft = { id: `draft-${number}`, channelId, parts: isRush ? 3 : random.pick([1, 1, 1, 2, 3]) };
      if (!isRush && random.chance(0.3)) this.whenOneIsSent.push(draft);
      const at = random.between(0, isRush || random.chance(0.5) ? 2_000 : calmAt);
      if (this.whenOneIsSent.includes(draft)) continue;
      const windows = random.pick([1, 1, 1, 2]);
      for (let window = 0; window < windows; window++)
        stage.setTimer(null, () => this.author.send(draft), at + window * random.between(0, 2_000));
    }
  }

  /** Just when the outbox has done its work and is about to go to sleep. */
  private sendNext(): void {
    const draft = this.whenOneIsSent.shift();
    if (draft) this.stage.setTimer(null, () => this.author.send(draft), this.random.between(0, 80));
  }

  private planReviews(calmAt: number): void {
    const reviews = this.random.between(0, 4);
    for (let review = 0; review < reviews; review++)
      this.stage.setTimer(
        null,
        () => this.author.review(this.witness.jobs, false),
        this.random.between(0, calmAt),
      );
  }

  /** What nobody is told of an edit matters to the next one: workers die over them more often than over other things. */
  private endanger(): void {
    const { random, mood, stage } = this;
    if (!mood.strikes(Math.min(0.3, mood.kill * 10))) return;
    const die = () => this.workers.length > 0 && stage.kill(random.pick(this.workers));
    stage.setTimer(null, die, random.between(0, 300));
  }

  private setOnline(isOnline: boolean): void {
    this.isOnline = isOnline;
    if (isOnline) for (const worker of this.workers) worker.run();
  }

  private wakeWorker(): void {
    const { random, workers } = this;
    const isAnother = workers.length < this.mood.runners && this.mood.strikes(0.3);
    if (workers.length > 0 && !isAnother) {
      random.pick(workers).run();
      return;
    }
    const way = {
      network: this.network,
      isOnline: () => this.isOnline,
      isReady: () => !this.mood.strikes(this.mood.unreadiness),
      token: this.practice.cast.bot.token,
    };
    this.workers.push(new Worker(`worker ${++this.workerCount}`, this.browser, way));
  }

  /** What can happen between any two steps. */
  private interrupt(): void {
    const { random, mood, stage } = this;
    if (mood.strikes(mood.clockJump)) {
      const seconds = random.pick([-86_400, -3_600, -30, 30, 3_600, 86_400]);
      stage.note(`the clock is set by ${seconds} s`);
      stage.clockOffset += seconds * 1000;
      this.witness.clockWasSet();
    }
    if (this.workers.length > 0 && this.stepsToAlarm === 0 && mood.strikes(mood.kill / 2))
      stage.kill(random.pick(this.workers));
    if (mood.strikes(mood.browserKill)) this.restartBrowser();
  }

  /**
   * Alarms do not outlive every browser; what waits is looked at when it starts. That worker is spared until it has set the alarm:
   * if it died as well, nobody in the world would know of the extension before its author came back.
   */
  private restartBrowser(): void {
    this.stage.note('the browser is killed and started again');
    for (const worker of [...this.workers]) this.stage.kill(worker);
    if (this.random.chance(0.5)) this.stage.alarm = null;
    this.wakeWorker();
    this.stepsToAlarm = STEPS_TO_ALARM;
  }

  /** Whether `actor` is a worker just started with the browser. */
  private isSpared(actor: Actor): boolean {
    return this.stepsToAlarm > 0 && actor instanceof Worker && this.stepsToAlarm-- > 0;
  }

  private calmDown(): void {
    this.stage.note('nothing goes wrong any more');
    this.mood.isCalm = true;
  }

  private blameWhatIsStuck(): void {
    for (const job of this.witness.jobs)
      if (['scheduled', 'queued', 'attempting', 'deleting', 'editing'].includes(job.state))
        this.witness.blame(`${job.id} is stuck: ${job.state}`);
  }
}
