import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPractice, startPractice } from '@/dev/practice/start-practice';
import { ok, type Result } from '@/utils/result';
import { ClipperDatabase } from '@/utils/store/database';
import type { Channel } from '@/utils/store/records';
import { postCall } from '@/utils/telegram/post-call';
import { enqueue, markSent, type OutboxAccess, sendAgain, tellNumber, withdraw } from './actions';
import type { DeliveryError } from './delivery-error';
import { type Job, newJob } from './job';
import { Outbox } from './runner';
import type { Send, Surroundings } from './surroundings';

let running: RunningPractice;
let db: ClipperDatabase;
let now: number;
let locks: Locks;
let wakes: (number | null)[];
let preparation: DeliveryError | null;

beforeAll(async () => {
  running = await startPractice({ now: () => now });
});
beforeEach(async () => {
  running.practice.reset();
  db = new ClipperDatabase(crypto.randomUUID());
  now = 1_000_000;
  locks = new Locks();
  wakes = [];
  preparation = null;
  const { id, username, name } = running.practice.cast.bot;
  await db.bots.add({ id, username, name, picture: null, apiRoot: running.apiRoot, connectedAt: 0 });
  await db.channels.bulkAdd([
    channel('public', '-1002100300401', 'slow_reading'),
    channel('private', '-1002100300402', null),
  ]);
});
afterEach(() => db.delete());
afterAll(() => running.close());

const posts = () => running.practice.posts.map(({ message }) => message.text);
const faults = () => running.practice.faults;

describe('the outbox', () => {
  it('sends what waits, and keeps where it can be read', async () => {
    await put('a', 'public');
    await put('b', 'private');
    await outbox().run();
    expect(posts()).toEqual(['a']);
    expect(await states()).toEqual({ a: 'sent', b: 'sent' });
    expect((await db.posts.toArray()).map(({ url }) => url).sort()).toEqual([
      'https://t.me/c/2100300402/2',
      'https://t.me/slow_reading/2',
    ]);
    expect(wakes).toEqual([now + 60_000, null]);
  });

  it('has written that it sends before the request leaves', async () => {
    const seen: unknown[] = [];
    await put('a');
    await outbox({
      openLine: withLine(async (send, chatId, call) => {
        seen.push(await db.jobs.get('a'));
        return send(chatId, call);
      }),
    }).run();
    expect(seen).toMatchObject([{ state: 'attempting', attempts: 1, attemptStartedAt: now }]);
  });

  it('sends one after the other, in the author’s order, from however many contexts', async () => {
    let underWay = 0;
    let most = 0;
    const openLine = withLine(async (send, chatId, call) => {
      most = Math.max(most, ++underWay);
      const outcome = await send(chatId, call);
      underWay -= 1;
      return outcome;
    });
    for (const id of ['a', 'b', 'c', 'd']) await put(id);
    const contexts = [outbox({ openLine }), outbox({ openLine }), outbox({ openLine })];
    await Promise.all(contexts.flatMap((context) => [context.run(), context.run()]));
    expect(posts()).toEqual(['a', 'b', 'c', 'd']);
    expect(most).toBe(1);
  });

  it('notices what comes in while it sends', async () => {
    const { answer, openLine } = heldBack();
    const context = outbox({ openLine });
    await put('a');
    const first = context.run();
    await until(async () => (await states()).a === 'attempting');
    await put('b');
    const others = [context.run(), context.run(), context.run()];
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Nobody asks to be woken at once for a post that is about to be sent.
    expect(new Set(wakes)).toEqual(new Set([now + 60_000]));
    answer();
    await Promise.all([first, ...others]);
    expect(posts()).toEqual(['a', 'b']);
    expect(wakes.at(-1)).toBeNull();
  });

  it('waits as long as Telegram says, lets none pass, and asks to be woken', async () => {
    faults().add({ kind: 'rate-limit', retryAfterSeconds: 35 });
    await put('a');
    await put('b');
    await outbox().run();
    expect(posts()).toEqual([]);
    expect(wakes.at(-1)).toBe(now + 35_000);
    now += 33_000;
    await outbox().run();
    expect(posts()).toEqual([]);
    now += 2_000;
    await outbox().run();
    expect(posts()).toEqual(['a', 'b']);
  });

  it('keeps Telegram’s pace by itself: 200 posts drain in order, none is told to wait', async () => {
    const { pacing, posts: posted } = running.practice;
    pacing.enabled = true;
    const ids = Array.from({ length: 200 }, (_, index) => `post-${index}`);
    for (const id of ids) await put(id);
    const refusals: unknown[] = [];
    const openLine = withLine(async (send, chatId, call) => {
      const outcome = await send(chatId, call);
      now += 150;
      if (outcome.type !== 'sent') refusals.push(outcome);
      return outcome;
    });
    const began = now;
    while (Object.values(await states()).includes('queued')) {
      await outbox({ openLine }).run();
      now = Math.max(now, wakes.at(-1) ?? now);
    }
    pacing.enabled = false;
    expect(refusals).toEqual([]);
    expect(posts()).toEqual(ids);
    expect(posted).toHaveLength(200);
    // Twenty a minute, and not slower than need be.
    expect((now - began) / 60_000).toBeCloseTo(9.5, 0);
  });

  it('waits for nobody when the clock is set back', async () => {
    faults().add({ kind: 'rate-limit', retryAfterSeconds: 35 });
    await put('a');
    await outbox().run();
    now -= 86_400_000;
    await put('b');
    await outbox().run();
    expect(posts()).toEqual(['a', 'b']);
  });

  it('lets a refused post hold up none behind it', async () => {
    await put('a', 'public', '\u200b');
    await put('b');
    await outbox().run();
    expect(await states()).toEqual({ a: 'failed', b: 'sent' });
    expect((await db.jobs.get('a'))?.error).toEqual({ code: 'post-refused', why: 'empty', url: null });
  });

  it.each([
    ['drop', 'before-commit', 'no-answer', 0],
    ['drop', 'after-commit', 'no-answer', 1],
    ['internal-error', 'before-commit', 'server-error', 0],
    ['bad-gateway', 'after-commit', 'server-error', 1],
  ] as const)(
    'does not know after %s %s, and never sends again by itself',
    async (kind, when, why, landed) => {
      faults().add({ kind, when });
      await put('a');
      await outbox().run();
      now += 3_600_000;
      await outbox().run();
      expect(posts()).toHaveLength(landed);
      expect(await db.jobs.get('a')).toMatchObject({
        state: 'unknown',
        error: { code: 'unknown-outcome', why },
      });
    },
  );

  it('waits for the network, and sends when it is back', async () => {
    preparation = { code: 'offline' };
    await put('a');
    await put('b');
    await outbox().run();
    expect(await states()).toEqual({ a: 'queued', b: 'queued' });
    expect((await db.jobs.get('a'))?.error).toEqual({ code: 'offline' });
    expect(wakes.at(-1)).toBe(now + 60_000);
    preparation = null;
    await outbox().run();
    expect(posts()).toEqual(['a', 'b']);
  });

  it.each([
    { code: 'token-missing' },
    { code: 'address-not-permitted', apiRoot: 'https://relay.example' },
  ] as const)('waits, unhurried, for what the author has to mend: $code', async (error) => {
    preparation = error;
    await put('a');
    await put('b');
    await outbox().run();
    expect(await db.jobs.get('a')).toMatchObject({ state: 'queued', attempts: 0, error });
    expect(wakes.at(-1)).toBe(now + 15 * 60_000);
    preparation = null;
    await outbox().run();
    expect(posts()).toEqual(['a', 'b']);
  });

  it('waits when the token was revoked, and goes on with the new one in order', async () => {
    const bots = running.practice.world.bots;
    for (const bot of bots) bot.revoked = true;
    for (const id of ['a', 'b', 'c']) await put(id);
    await outbox().run();
    expect(await states()).toEqual({ a: 'queued', b: 'queued', c: 'queued' });
    expect(await db.jobs.get('a')).toMatchObject({ attempts: 1, error: { code: 'invalid-token' } });
    for (const bot of bots) bot.revoked = false;
    await outbox().run();
    expect(posts()).toEqual(['a', 'b', 'c']);
  });

  it('fails when the channel was taken off the list', async () => {
    await db.channels.delete('private');
    await put('b', 'private');
    await outbox().run();
    expect((await db.jobs.get('b'))?.error).toEqual({ code: 'channel-not-found', reference: null });
  });

  it('does not know what became of a request whose worker is gone', async () => {
    await db.jobs.add({ ...job('a'), state: 'attempting', attempts: 1, attemptStartedAt: now });
    await put('b');
    await outbox().run();
    expect(posts()).toEqual(['b']);
    expect(await db.jobs.get('a')).toMatchObject({
      state: 'unknown',
      error: { code: 'unknown-outcome', why: 'worker-stopped' },
    });
  });

  it('leaves a request alone whose worker lives', async () => {
    const { answer, openLine } = heldBack();
    await put('a');
    const first = outbox({ openLine }).run();
    await until(async () => (await states()).a === 'attempting');
    const second = outbox().run();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await states()).toEqual({ a: 'attempting' });
    answer();
    await Promise.all([first, second]);
    expect(posts()).toEqual(['a']);
    expect(await states()).toEqual({ a: 'sent' });
  });

  it('keeps awake while it sends', async () => {
    const log: string[] = [];
    const keepAwake: Surroundings['keepAwake'] = async (work) => {
      log.push('awake');
      return work().finally(() => log.push('asleep'));
    };
    const refuse = async () => {
      log.push('sent');
      return { type: 'refused', error: { code: 'channel-not-found', reference: null } } as const;
    };
    await put('a');
    await outbox({ keepAwake, openLine: withLine(refuse) }).run();
    expect(log).toEqual(['awake', 'sent', 'asleep']);
  });

  it('tries again to write down a yes, and sends nothing twice when the disk is full', async () => {
    await put('a');
    let failures = 0;
    db.posts.hook('creating', () => {
      if (failures++ < 2) throw new DOMException('full', 'QuotaExceededError');
    });
    await outbox().run();
    expect(failures).toBe(3);
    expect(await states()).toEqual({ a: 'sent' });
    expect(posts()).toEqual(['a']);
  });

  it('does not give up while it lives, and says so; dead, it leaves a post that is unknown', async () => {
    await put('a');
    db.posts.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    let pauses = 0;
    const reports: unknown[] = [];
    void outbox({
      pause: () => (++pauses < 20 ? Promise.resolve() : new Promise(() => {})),
      report: (error) => reports.push(error),
    }).run();
    await until(async () => pauses === 20);
    expect(await states()).toEqual({ a: 'attempting' });
    expect(reports).toMatchObject([{ inner: { name: 'QuotaExceededError' } }]);
    // Its locks die with it.
    locks = new Locks();
    await outbox().run();
    expect(await states()).toEqual({ a: 'unknown' });
    expect(posts()).toEqual(['a']);
  });

  it('sends of several parts only those that are missing', async () => {
    const parts = ['one', 'two', 'three'].map((text) => ({ ...job('x', 'public', text).parts[0] }));
    await db.jobs.add({ ...job('a'), parts: parts as Job['parts'] });
    faults().add({ kind: 'delay', seconds: 0 });
    await outbox({ openLine: withLine(secondIsLost()) }).run();
    expect(posts()).toEqual(['one', 'two']);
    expect(await states()).toEqual({ a: 'unknown' });
    await markSent(access(), 'a', 3);
    await outbox().run();
    expect(posts()).toEqual(['one', 'two', 'three']);
    expect(await states()).toEqual({ a: 'sent' });
    expect((await db.posts.toArray())[0]?.messageId).toBe(2);
  });

  it('sends what was planned when its time has come', async () => {
    await db.jobs.add({ ...job('a'), state: 'scheduled', notBeforeAt: now + 10_000 });
    await outbox().run();
    expect(wakes.at(-1)).toBe(now + 10_000);
    now += 10_000;
    await outbox().run();
    expect(posts()).toEqual(['a']);
  });
});

describe('the author', () => {
  it.each([
    ['sends', () => enqueue({ ...access(), wakeAt: notes }, job('a'))],
    ['sends again', () => sendAgain({ ...access(), wakeAt: notes }, 'failed')],
    ['says that it is there', () => markSent({ ...access(), wakeAt: notes }, 'unknown', null)],
  ])('%s only when somebody looks after it, should the page be closed at once', async (_name, act) => {
    await db.jobs.bulkAdd([
      { ...job('failed'), state: 'failed' },
      { ...job('unknown'), state: 'unknown' },
    ]);
    const before = await states();
    let atAlarm: unknown;
    seeAlarm = async () => {
      atAlarm = await states();
    };
    await act();
    expect(atAlarm).toEqual(before);
    expect(await states()).not.toEqual(before);
  });

  it('sends again what failed', async () => {
    preparation = { code: 'missing-right', right: 'post' };
    await put('a');
    await outbox().run();
    preparation = null;
    await sendAgain(access(), 'a');
    await sendAgain(access(), 'a');
    await outbox().run();
    expect(posts()).toEqual(['a']);
  });

  it('says that an unknown post is there', async () => {
    faults().add({ kind: 'drop', when: 'after-commit' });
    await put('a');
    await outbox().run();
    await markSent(access(), 'a', null);
    await markSent(access(), 'a', null);
    expect(await states()).toEqual({ a: 'sent' });
    expect(await db.posts.toArray()).toMatchObject([{ draftId: 'draft-a', messageId: null, url: null }]);
  });

  it('tells the number of a post later, so that it can be opened and edited', async () => {
    faults().add({ kind: 'odd-success', result: 'true' });
    await put('a');
    await outbox().run();
    expect(await db.posts.toArray()).toMatchObject([{ messageId: null, url: null }]);
    await tellNumber(access(), 'a', 2);
    await tellNumber(access(), 'a', 3);
    expect(await db.posts.toArray()).toMatchObject([{ messageId: 2, url: 'https://t.me/slow_reading/2' }]);
    expect((await db.jobs.get('a'))?.parts).toMatchObject([{ messageId: 2 }]);
  });

  it('sends a draft once, from two windows too', async () => {
    expect(await enqueue(access(), { ...job('a'), draftId: 'draft' })).toMatchObject({ ok: true });
    const second = { ...job('b'), draftId: 'draft' };
    expect(await enqueue(access(), second)).toEqual({
      ok: false,
      error: { code: 'already-on-its-way', jobId: 'a' },
    });
    await outbox().run();
    expect(await enqueue(access(), second)).toEqual({
      ok: false,
      error: { code: 'already-sent', jobId: 'a' },
    });
    expect(posts()).toEqual(['a']);
  });

  it('sends a corrected draft in the place of the one that failed', async () => {
    await enqueue(access(), { ...job('a', 'public', '\u200b'), draftId: 'draft' });
    await outbox().run();
    expect(await enqueue(access(), { ...job('b'), draftId: 'draft' })).toMatchObject({ ok: true });
    await outbox().run();
    expect(await states()).toEqual({ b: 'sent' });
  });

  it('takes back what has not left, and nothing else', async () => {
    await put('a');
    expect(await withdraw({ db }, 'a')).toBe(true);
    expect(await withdraw({ db }, 'a')).toBe(false);
    await put('b');
    await outbox().run();
    expect(await withdraw({ db }, 'b')).toBe(false);
    await db.jobs.add({ ...job('c'), state: 'attempting' });
    expect(await withdraw({ db }, 'c')).toBe(false);
    expect(await states()).toEqual({ b: 'sent', c: 'attempting' });
  });
});

function channel(id: string, chatId: string, username: string | null): Channel {
  return {
    id,
    botId: running.practice.cast.bot.id,
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

let created = 0;
function job(id: string, channelId = 'public', text = id): Job {
  const plan = { calls: [{ method: 'sendMessage' as const, parameters: { text, entities: [] } }] };
  return { ...newJob(id, `draft-${id}`, channelId, plan, now), createdAt: created++ };
}

async function put(id: string, channelId = 'public', text = id): Promise<void> {
  expect((await enqueue(access(), job(id, channelId, text))).ok).toBe(true);
}

async function states(): Promise<Record<string, string>> {
  return Object.fromEntries((await db.jobs.toArray()).map(({ id, state }) => [id, state]));
}

const practiceSend: Send = (chatId, call) =>
  postCall({ apiRoot: running.apiRoot, token: running.practice.cast.bot.token, fetch }, chatId, call);

function outbox(changes: Partial<Surroundings> = {}): Outbox {
  return new Outbox({
    db,
    locks,
    now: () => now,
    openLine: async () => (preparation ? { ok: false, error: preparation } : ok(practiceSend)),
    keepAwake: (work) => work(),
    wakeAt: async (at) => void wakes.push(at),
    pause: async (milliseconds) => {
      now += milliseconds;
    },
    report: (error) => {
      throw error;
    },
    ...changes,
  });
}

let seeAlarm = async () => {};
const notes = () => seeAlarm();

/** The outbox as a surface has it, whose own wake-ups are not counted. */
const access = (): OutboxAccess => ({ db, locks, now: () => now, wakeAt: async () => {} });

/** A line whose calls go through `between`. */
function withLine(between: (send: Send, ...call: Parameters<Send>) => ReturnType<Send>) {
  return async (): Promise<Result<Send, DeliveryError>> =>
    ok((chatId, call) => between(practiceSend, chatId, call));
}

function secondIsLost() {
  let count = 0;
  return async (send: Send, ...call: Parameters<Send>): ReturnType<Send> => {
    const outcome = await send(...call);
    return ++count === 2 ? { type: 'lost', why: 'no-answer' } : outcome;
  };
}

/** A line whose first call waits for `answer()`. */
function heldBack() {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const openLine = withLine(async (send, chatId, call) => {
    await held;
    return send(chatId, call);
  });
  return { answer: () => answer(), openLine };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Web Locks as far as the outbox needs them: one holder for each name, the others in turn. */
class Locks {
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
