import { expect, it } from 'vitest';
import { benchForEach, type OutboxBench } from '@/dev/outbox-bench';
import type { Surroundings } from '@/utils/outbox/surroundings';
import { ok } from '@/utils/result';
import { askWhoIAm } from '@/utils/telegram/bot';
import { postCall } from '@/utils/telegram/post-call';
import { Reach } from './reach';

const bench = benchForEach();

/** The way to Telegram as the background has it: asked first, then posted. */
function reaching(outbox: OutboxBench): Surroundings['withLine'] {
  const gate = {
    tokenOf: async () => ok(outbox.running.practice.bot.token),
    mayReach: async () => true,
    isOnline: () => true,
    fetch,
  };
  const reach = new Reach(gate, askWhoIAm, () => outbox.now);
  return async (bot, work) => {
    const line = await reach.openLine(bot);
    if (!line.ok) return line;
    const done = await work(async (chatId, call) => {
      const outcome = await postCall(line.value, chatId, call);
      reach.note(bot, outcome);
      return outcome;
    });
    return ok(done);
  };
}

const errors = async ({ db }: OutboxBench) =>
  (await db.jobs.toArray()).map(({ error }) => error?.code ?? null);

it('a queue waits where Telegram is not reached, and goes on in order when it is: no post is unknown or sent twice', async () => {
  const outbox = bench();
  const withLine = reaching(outbox);
  outbox.faults.add({ kind: 'drop', method: 'getMe', times: 2 });
  outbox.faults.add({ kind: 'html', method: 'getMe' });
  for (const id of ['a', 'b', 'c']) await outbox.put(id);

  for (const code of ['unreachable', 'unreachable', 'not-telegram']) {
    await outbox.context({ withLine }).run();
    expect(await errors(outbox)).toEqual([code, null, null]);
    expect(outbox.wakes.at(-1)).toBe(outbox.now + 60_000);
    outbox.now += 60_000;
  }
  expect(outbox.running.practice.calls).not.toContain('sendMessage');
  await outbox.context({ withLine }).run();
  expect(outbox.posts).toEqual(['a', 'b', 'c']);
  expect(await errors(outbox)).toEqual([null, null, null]);
});

it('a connection that breaks under a post leaves that one unknown, and those behind it wait to be reached', async () => {
  const outbox = bench();
  const withLine = reaching(outbox);
  outbox.faults.add({ kind: 'drop', method: 'sendMessage' });
  for (const id of ['a', 'b', 'c']) await outbox.put(id);
  // The network is gone from then on.
  const lost = outbox.running.practice.watch(() => {
    outbox.faults.add({ kind: 'drop', method: 'getMe', times: 1 });
    lost();
  });
  await outbox.context({ withLine }).run();
  expect(await outbox.states()).toEqual({ a: 'unknown', b: 'queued', c: 'queued' });
  outbox.faults.clear();
  outbox.now += 60_000;
  await outbox.context({ withLine }).run();
  expect(outbox.posts).toEqual(['b', 'c']);
});
