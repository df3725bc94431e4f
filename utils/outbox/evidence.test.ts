import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence';
import { type Job, newJob } from './job';

const call = { method: 'sendMessage' as const, parameters: { text: 'a', entities: [] } };

function job(id: string, state: Job['state'], finishedAt: number, messageId: number | null = null): Job {
  const part = { call, state: messageId === null ? 'pending' : 'sent', messageId } as const;
  return { ...newJob(id, id, 'channel', { calls: [] }, 0), state, finishedAt, parts: [part] };
}

const lost = job('lost', 'unknown', 200);

describe('about a post that nobody knows of', () => {
  it('nothing is told before another is sent, or when none was sent before', () => {
    expect(evidenceOf(lost, [lost, job('before', 'sent', 100, 10)])).toBeNull();
    expect(evidenceOf(lost, [lost, job('after', 'sent', 300, 12)])).toBeNull();
  });

  it('the next number tells that it is not there', () => {
    const jobs = [lost, job('before', 'sent', 100, 10), job('after', 'sent', 300, 11)];
    expect(evidenceOf(lost, jobs)).toEqual({ kind: 'none' });
  });

  it('a gap tells where it may be', () => {
    const jobs = [
      lost,
      job('early', 'sent', 50, 9),
      job('before', 'sent', 100, 10),
      job('after', 'sent', 300, 13),
      job('late', 'sent', 400, 14),
    ];
    expect(evidenceOf(lost, jobs)).toEqual({ kind: 'between', first: 11, last: 12 });
  });

  it('its own first messages count as before', () => {
    const second = job('x', 'unknown', 200).parts;
    const split = { ...lost, parts: [...job('x', 'sent', 0, 20).parts, ...second] };
    expect(evidenceOf(split, [split, job('after', 'sent', 300, 21)])).toEqual({ kind: 'none' });
  });

  it('nothing is told once it is decided', () => {
    const jobs = [job('before', 'sent', 100, 10), job('after', 'sent', 300, 12)];
    expect(evidenceOf({ ...lost, state: 'sent' }, jobs)).toBeNull();
  });
});
