import { describe, expect, it } from 'vitest';
import type { Job, JobState } from './job';
import { type JobEvent, transition } from './transitions';

const NOW = 5_000_000;

const written = (text: string) => ({ method: 'sendMessage' as const, parameters: { text, entities: [] } });

const EVENTS: Record<JobEvent['type'], JobEvent> = {
  due: { type: 'due' },
  held: { type: 'held', error: { code: 'offline' } },
  released: { type: 'released' },
  started: { type: 'started' },
  sent: { type: 'sent', messageId: 7 },
  'rate-limited': { type: 'rate-limited', retryAfterSeconds: 35 },
  refused: { type: 'refused', error: { code: 'refused', description: 'no' } },
  lost: { type: 'lost', why: 'timed-out' },
  'sent-again': { type: 'sent-again' },
  found: { type: 'found', messageId: 7 },
  numbered: { type: 'numbered', messageId: 7 },
  'taken-back': { type: 'taken-back' },
  deleted: { type: 'deleted' },
  kept: { type: 'kept' },
  rewritten: { type: 'rewritten', edit: [written('b')] },
  edited: { type: 'edited' },
  'not-edited': { type: 'not-edited', error: { code: 'not-edited', why: 'refused', description: 'no' } },
};

/**
 * Every pair of state and event; `·`: it means nothing there, and changes nothing; `same`: nothing to a job that nothing holds up
 * and of which nothing is in the channel; `gone`: it is no job any more.
 */
const TABLE = `
              scheduled  queued      attempting  sent  failed  unknown  deleting  editing
due           queued     ·           ·           ·     ·       ·        ·         ·
held          ·          queued      queued      ·     ·       ·        deleting  editing
released      ·          same        ·           ·     ·       ·        same      same
started       ·          attempting  ·           ·     ·       ·        ·         editing
sent          sent       sent        sent        ·     sent    sent     ·         ·
rate-limited  ·          ·           queued      ·     ·       ·        deleting  editing
refused       ·          failed      failed      ·     ·       ·        ·         ·
lost          ·          ·           unknown     ·     ·       ·        ·         editing
sent-again    ·          ·           ·           ·     queued  queued   ·         ·
found         ·          ·           ·           ·     ·       sent     ·         ·
numbered      ·          ·           ·           sent  ·       ·        ·         ·
taken-back    ·          same        ·           same  same    ·        ·         ·
deleted       ·          ·           ·           ·     ·       ·        gone      ·
kept          ·          ·           ·           ·     ·       ·        failed    ·
rewritten     ·          ·           ·           same  ·       ·        ·         ·
edited        ·          ·           ·           ·     ·       ·        ·         sent
not-edited    ·          ·           ·           ·     ·       ·        ·         sent
`;

const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));
const states = (rows[0] ?? []) as JobState[];
const pairs = rows
  .slice(1)
  .flatMap(([event, ...results]) =>
    results.map((result, column) => [states[column], event, result] as [JobState, JobEvent['type'], string]),
  );

function job(state: JobState, parts: Job['parts'][number]['state'][] = ['pending']): Job {
  return {
    id: 'job',
    draftId: 'draft',
    channelId: 'channel',
    state,
    parts: parts.map((partState) => ({
      call: { method: 'sendMessage', parameters: { text: 'a', entities: [] } },
      state: partState,
      messageId: partState === 'sent' ? 3 : null,
    })),
    createdAt: 1,
    notBeforeAt: 1,
    attempts: 1,
    attemptStartedAt: state === 'attempting' ? 2 : null,
    error: null,
    finishedAt: null,
  };
}

/** What a job is after an event that it outlives. */
function nextOf(before: Job, event: JobEvent, now: number): Job {
  const job = transition(before, event, now);
  if (!job) throw new Error('It is no job any more.');
  return job;
}

describe('a job', () => {
  it('has a row for every event and a column for every state', () => {
    expect(rows.slice(1).map(([event]) => event)).toEqual(Object.keys(EVENTS));
    expect(pairs).toHaveLength(8 * 17);
  });

  it.each(pairs)('that is %s, when %s: %s', (state, event, result) => {
    const before = job(state);
    const next = transition(before, EVENTS[event], NOW);
    if (result === '·' || result === 'same') expect(next).toBe(before);
    else expect(next?.state ?? 'gone').toBe(result);
  });

  it('counts its attempts, and knows when the one under way began', () => {
    expect(nextOf(job('queued'), EVENTS.started, NOW)).toMatchObject({
      attempts: 2,
      attemptStartedAt: NOW,
    });
  });

  it('waits as long as Telegram says', () => {
    expect(nextOf(job('attempting'), EVENTS['rate-limited'], NOW)).toMatchObject({
      notBeforeAt: NOW + 35_000,
      attemptStartedAt: null,
      error: { code: 'rate-limited', retryAfterSeconds: 35 },
    });
  });

  it('that is held up is tried again less and less often, and at once when it may be mended', () => {
    const mendable = { type: 'held', error: { code: 'missing-right', right: 'post' } } as const;
    let held = job('queued');
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((check) => {
      held = nextOf({ ...held, state: 'attempting' }, mendable, NOW * check);
      return (held.notBeforeAt - NOW * check) / 60_000;
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    expect(nextOf(held, EVENTS.released, NOW)).toMatchObject({ checks: 0, notBeforeAt: NOW });
  });

  it('tells what Telegram has held up until Telegram says otherwise', () => {
    const error = { code: 'missing-right', right: 'post' } as const;
    const asked = nextOf({ ...job('queued'), error }, EVENTS.started, NOW);
    expect(asked.error).toEqual(error);
    expect(nextOf(asked, EVENTS.sent, NOW)).toMatchObject({ error: null, checks: 0 });
  });

  it('keeps why it failed, and forgets it when the author sends it again', () => {
    const failed = nextOf(job('attempting'), EVENTS.refused, NOW);
    expect(failed).toMatchObject({ error: { code: 'refused' }, finishedAt: NOW });
    expect(nextOf(failed, EVENTS['sent-again'], NOW + 1)).toMatchObject({
      error: null,
      finishedAt: null,
      notBeforeAt: NOW + 1,
    });
  });

  it('keeps why nobody knows', () => {
    const error = { code: 'unknown-outcome', why: 'timed-out' };
    expect(nextOf(job('attempting'), EVENTS.lost, NOW)).toMatchObject({ error, attemptStartedAt: null });
  });

  it('of several parts goes on with the next when one is sent', () => {
    const second = nextOf(job('attempting', ['sent', 'pending', 'pending']), EVENTS.sent, NOW);
    expect(second.state).toBe('queued');
    expect(second.parts.map((part) => part.messageId)).toEqual([3, 7, null]);
    const third = nextOf({ ...second, state: 'unknown' }, { type: 'found', messageId: null }, NOW);
    expect(third).toMatchObject({ state: 'sent', finishedAt: NOW });
    expect(third.parts.every((part) => part.state === 'sent')).toBe(true);
  });

  it('is taken back once all that is in the channel has a number, and nobody writes there', () => {
    const sent = job('sent', ['sent', 'sent']);
    expect(nextOf(sent, EVENTS['taken-back'], NOW).state).toBe('deleting');
    const [first, second] = sent.parts;
    const nameless = { ...sent, parts: [first, { ...second, messageId: null }] } as Job;
    expect(nextOf(nameless, EVENTS['taken-back'], NOW)).toBe(nameless);
    for (const state of ['queued', 'failed'] as const)
      expect(nextOf(job(state, ['sent', 'pending']), EVENTS['taken-back'], NOW).state).toBe('deleting');
    for (const state of ['attempting', 'unknown'] as const) {
      const perhaps = job(state, ['sent', 'pending']);
      expect(nextOf(perhaps, EVENTS['taken-back'], NOW)).toBe(perhaps);
    }
  });

  it('whose messages stay is what it was: sent, or sent in part', () => {
    expect(nextOf(job('deleting', ['sent', 'sent']), EVENTS.kept, NOW).state).toBe('sent');
    expect(nextOf(job('deleting', ['sent', 'pending']), EVENTS.kept, NOW)).toMatchObject({
      state: 'failed',
      error: { code: 'not-deletable' },
    });
  });
});
