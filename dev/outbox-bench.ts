import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type RunningPractice, startPractice } from '@/dev/practice/start-practice';
import { enqueue, type OutboxAccess } from '@/utils/outbox/actions';
import type { DeliveryError } from '@/utils/outbox/delivery-error';
import { type Job, newJob } from '@/utils/outbox/job';
import { Outbox } from '@/utils/outbox/runner';
import type { Send, Surroundings } from '@/utils/outbox/surroundings';
import { undeleted, unedited } from '@/utils/outbox/transitions';
import { ok, type Result } from '@/utils/result';
import { ClipperDatabase } from '@/utils/store/database';
import type { Channel } from '@/utils/store/records';
import { deleteMessages } from '@/utils/telegram/delete-messages';
import { editMessage } from '@/utils/telegram/edit-message';
import { postCall } from '@/utils/telegram/post-call';

/** What a test does between the outbox and the practice Telegram. */
type Between = (send: Send, ...call: Parameters<Send>) => ReturnType<Send>;

/** An outbox on a database of its own, a clock that stands still, and the practice Telegram with two channels. */
export class OutboxBench {
  db = new ClipperDatabase(crypto.randomUUID());
  now = 1_000_000;
  locks = new TestLocks();
  /** When the outbox asked to be woken, one after the other. */
  wakes: (number | null)[] = [];
  /** What keeps the bot from sending, as long as it is set. */
  obstacle: DeliveryError | null = null;
  private created = 0;

  constructor(readonly running: RunningPractice) {}

  get posts() {
    return this.running.practice.posts.map(({ message }) => message.text);
  }

  /** The methods that were called, in their order. */
  get practiceCalls() {
    return this.running.practice.calls;
  }

  get faults() {
    return this.running.practice.faults;
  }

  async furnish(): Promise<void> {
    const { id, username, name } = this.running.practice.cast.bot;
    const { apiRoot } = this.running;
    await this.db.bots.add({ id, username, name, picture: null, apiRoot, connectedAt: 0 });
    await this.db.channels.bulkAdd([
      this.channel('public', '-1002100300401', 'slow_reading'),
      this.channel('private', '-1002100300402', null),
    ]);
  }

  job(id: string, channelId = 'public', text = id): Job {
    const plan = { calls: [{ method: 'sendMessage' as const, parameters: { text, entities: [] } }] };
    const job = newJob(id, `draft-${id}`, channelId, plan, this.now);
    return { ...job, createdAt: this.created++ };
  }

  async put(id: string, channelId = 'public', text = id): Promise<void> {
    expect((await enqueue(this.access(), this.job(id, channelId, text))).ok).toBe(true);
  }

  /** By the id of the job. */
  async states(): Promise<Record<string, string>> {
    return Object.fromEntries((await this.db.jobs.toArray()).map(({ id, state }) => [id, state]));
  }

  /** One of the contexts that could run it. */
  context(changes: Partial<Surroundings> = {}): Outbox {
    return new Outbox({
      db: this.db,
      locks: this.locks,
      now: () => this.now,
      withLine: this.through((send, ...call) => send(...call)),
      deleteMessages: async (_bot, chatId, messageIds) =>
        this.obstacle ? undeleted(this.obstacle) : deleteMessages(this.line, chatId, messageIds),
      editMessage: async (_bot, ...message) =>
        this.obstacle ? unedited(this.obstacle) : editMessage(this.line, ...message),
      keepAwake: (work) => work(),
      wakeAt: async (at) => void this.wakes.push(at),
      pause: async (milliseconds) => {
        this.now += milliseconds;
      },
      report: (error) => {
        throw error;
      },
      ...changes,
    });
  }

  /** The outbox as a surface has it, whose own wake-ups are not counted. */
  access(): OutboxAccess {
    return { db: this.db, locks: this.locks, now: () => this.now, wakeAt: async () => {} };
  }

  /** A line whose calls go through `between`. */
  through(between: Between): Surroundings['withLine'] {
    const send: Send = (chatId, call) => postCall(this.line, chatId, call);
    return async <Value>(
      _bot: unknown,
      work: (send: Send) => Promise<Value>,
    ): Promise<Result<Value, DeliveryError>> =>
      this.obstacle
        ? { ok: false, error: this.obstacle }
        : ok(await work((...call) => between(send, ...call)));
  }

  /** A line that is ready at `answer()`; `readied` is kept when it was asked for. */
  slowToReady() {
    const { promise: held, resolve: answer } = Promise.withResolvers<void>();
    const { promise: readied, resolve: ask } = Promise.withResolvers<void>();
    const inner = this.through((send, ...call) => send(...call));
    const withLine: Surroundings['withLine'] = async (bot, work) => {
      ask();
      await held;
      return inner(bot, work);
    };
    return { answer, readied, withLine };
  }

  /** A line whose calls wait for `answer()`. */
  heldBack() {
    const { promise: held, resolve: answer } = Promise.withResolvers<void>();
    const withLine = this.through(async (send, ...call) => {
      await held;
      return send(...call);
    });
    return { answer, withLine };
  }

  private get line() {
    const { apiRoot, practice } = this.running;
    return { apiRoot, token: practice.cast.bot.token, fetch };
  }

  private channel(id: string, chatId: string, username: string | null): Channel {
    return {
      id,
      botId: this.running.practice.cast.bot.id,
      chatId,
      title: id,
      username,
      language: 'en',
      prefill: 'same-language',
      missingRights: [],
      checkedAt: 0,
      addedAt: 0,
    };
  }
}

/** One practice Telegram for the file; `bench()` is a new outbox for every test. */
export function benchForEach(): () => OutboxBench {
  let running: RunningPractice;
  let bench: OutboxBench;
  beforeAll(async () => {
    running = await startPractice({ now: () => bench.now });
  });
  beforeEach(async () => {
    bench = new OutboxBench(running);
    running.practice.reset();
    await bench.furnish();
  });
  afterEach(() => bench.db.delete());
  afterAll(() => running.close());
  return () => bench;
}

export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Web Locks as far as the outbox needs them: one holder for each name, the others in turn. */
export class TestLocks {
  private readonly last = new Map<string, Promise<unknown>>();

  request<Value>(name: string, callback: () => Promise<Value>): Promise<Value> {
    const turn = (this.last.get(name) ?? Promise.resolve()).then(callback);
    this.last.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  }
}
