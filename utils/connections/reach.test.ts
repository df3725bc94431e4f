import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPractice, startPractice } from '@/dev/practice/start-practice';
import { ok } from '@/utils/result';
import { askWhoIAm } from '@/utils/telegram/bot';
import type { Gate } from './open-line';
import { Reach } from './reach';

let running: RunningPractice;
let now: number;
let reach: Reach;

beforeAll(async () => {
  running = await startPractice();
});
beforeEach(() => {
  running.practice.reset();
  now = 1_000_000;
  reach = new Reach(gate, askWhoIAm, () => now);
});
afterAll(() => running.close());

const gate: Gate = {
  tokenOf: async () => ok(running.practice.cast.bot.token),
  mayReach: async () => true,
  isOnline: () => true,
  fetch: (address, options) => fetch(address, options),
};
const bot = () => ({ id: running.practice.cast.bot.id, apiRoot: running.apiRoot });
const asked = () => running.practice.calls.filter((method) => method === 'getMe').length;
const code = async () => {
  const line = await reach.openLine(bot());
  return line.ok ? 'open' : line.error.code;
};

describe('before a post leaves, its bot', () => {
  it('is asked for an answer, unless one came within the last minute', async () => {
    expect(await code()).toBe('open');
    now += 59_000;
    expect(await code()).toBe('open');
    expect(asked()).toBe(1);
    now += 1_000;
    expect(await code()).toBe('open');
    expect(asked()).toBe(2);
  });

  it('is asked again after a post that nobody answered, and not after one that was', async () => {
    await code();
    reach.note(bot(), { type: 'sent', messageId: 2 });
    now += 59_000;
    await code();
    expect(asked()).toBe(1);
    reach.note(bot(), { type: 'lost', why: 'no-answer' });
    await code();
    expect(asked()).toBe(2);
  });

  it.each([
    ['unreachable', { kind: 'drop' }],
    ['unreachable', { kind: 'bad-gateway' }],
    ['not-telegram', { kind: 'html' }],
  ] as const)('says %s, and nothing of the post has left: %j', async (error, fault) => {
    running.practice.faults.add(fault);
    expect(await code()).toBe(error);
    expect(await code()).toBe('open');
  });

  it('says that its token was revoked', async () => {
    for (const known of running.practice.world.bots) known.revoked = true;
    expect(await code()).toBe('invalid-token');
  });

  it('has answered when it asks for a pause', async () => {
    running.practice.faults.add({ kind: 'rate-limit', retryAfterSeconds: 3, method: 'getMe' });
    expect(await code()).toBe('open');
  });

  it('is asked when the clock was set back', async () => {
    await code();
    now -= 3_600_000;
    await code();
    expect(asked()).toBe(2);
  });
});
