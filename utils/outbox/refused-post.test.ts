import { describe, expect, it } from 'vitest';
import { benchForEach, type OutboxBench } from '@/dev/outbox-bench';
import { sendAgain } from './actions';
import type { Job } from './job';

const bench = benchForEach();

/** Telegram sees nothing in it. */
const REFUSED = '\u200b';

const requests = ({ running }: OutboxBench) =>
  running.practice.calls.filter((method) => method === 'sendMessage').length;

/** Nobody touches the browser; the alarms go on. */
async function hourPasses(outbox: OutboxBench): Promise<void> {
  for (let minute = 0; minute < 60; minute++) {
    outbox.now += 60_000;
    await outbox.context().run();
  }
}

/** The kind of fault: one post that is refused for good holds up every later one (a report about pictures, of another tool). */
describe('a post that is refused for good', () => {
  it('is asked about once, and neither those behind it nor another channel waits for it', async () => {
    const outbox = bench();
    await outbox.put('A', 'public', REFUSED);
    await outbox.put('B');
    await outbox.put('C');
    await outbox.put('other', 'private');
    await outbox.context().run();
    await hourPasses(outbox);
    expect(await outbox.states()).toEqual({ A: 'failed', B: 'sent', C: 'sent', other: 'sent' });
    expect(outbox.posts).toEqual(['B', 'C']);
    expect(requests(outbox)).toBe(4);
  });

  it('between others leaves their order as it was', async () => {
    const outbox = bench();
    const link = { type: 'text_link', offset: 0, length: 1, url: 'javascript:void' } as const;
    await outbox.put('A');
    const job = outbox.job('B');
    for (const { call } of job.parts) call.parameters.entities = [link];
    await outbox.db.jobs.add(job);
    await outbox.put('C');
    await outbox.put('D', 'public', 'x'.repeat(4_097));
    await outbox.put('E');
    await outbox.context().run();
    await hourPasses(outbox);
    expect(outbox.posts).toEqual(['A', 'C', 'E']);
    expect((await outbox.db.jobs.bulkGet(['B', 'D'])).map((failed) => failed?.error)).toEqual([
      { code: 'post-refused', why: 'invalid-link', url: 'javascript:void' },
      { code: 'post-refused', why: 'too-long', url: null },
    ]);
    expect(requests(outbox)).toBe(5);
  });

  it('in its second message keeps the first, lets the next post pass, and is not begun anew', async () => {
    const outbox = bench();
    const parts: Job['parts'] = ['one', REFUSED].map((text) => ({
      call: { method: 'sendMessage', parameters: { text, entities: [] } },
      state: 'pending',
      messageId: null,
    }));
    await outbox.db.jobs.add({ ...outbox.job('A'), parts });
    await outbox.put('B');
    await outbox.context().run();
    await sendAgain(outbox.access(), 'A');
    await outbox.context().run();
    expect(outbox.posts).toEqual(['one', 'B']);
    expect(await outbox.states()).toEqual({ A: 'failed', B: 'sent' });
  });
});
