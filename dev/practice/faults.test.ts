import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AskedOverHttp } from './asked-over-http';

let asked: AskedOverHttp;

beforeAll(async () => {
  asked = await AskedOverHttp.start();
});
beforeEach(() => asked.practice.reset());
afterAll(() => asked.close());

describe('what goes wrong (rule 34)', () => {
  it.each([
    ['before-commit', 0],
    ['after-commit', 1],
  ] as const)('a connection that breaks %s leaves %i posts', async (when, count) => {
    await asked.command({ command: 'fault', fault: { kind: 'drop', when } });
    await expect(asked.post('a')).rejects.toThrow('fetch failed');
    expect(asked.practice.posts).toHaveLength(count);
    expect((await asked.post('b')).status).toBe(200);
  });

  it('errors of the server, in JSON and in HTML, as often as asked for', async () => {
    await asked.command({ command: 'fault', fault: { kind: 'internal-error', times: 2 } });
    expect(await asked.said(asked.post('a'))).toBe('500 Internal Server Error: restart');
    expect(await asked.said(asked.post('a'))).toBe('500 Internal Server Error: restart');
    await asked.command({ command: 'fault', fault: { kind: 'bad-gateway', when: 'after-commit' } });
    await expect(asked.post('a')).rejects.toThrow(SyntaxError);
    await asked.command({ command: 'fault', fault: { kind: 'html' } });
    await expect(asked.post('b')).rejects.toThrow(SyntaxError);
    expect(asked.practice.posts.map(({ message }) => message.text)).toEqual(['a']);
  });

  it('a late answer, for one method alone', async () => {
    await asked.command({ command: 'fault', fault: { kind: 'delay', seconds: 0.3, method: 'sendMessage' } });
    const begin = performance.now();
    await asked.call('getMe');
    expect(performance.now() - begin).toBeLessThan(250);
    await asked.post('a');
    expect(performance.now() - begin).toBeGreaterThan(290);
  });

  it('a success that is told oddly', async () => {
    for (const result of ['true', 'no-id', 'unknown-fields'] as const)
      asked.practice.faults.add({ kind: 'odd-success', result });
    expect((await asked.post('a')).body).toEqual({ ok: true, result: true });
    expect((await asked.post('a')).body.result).not.toHaveProperty('message_id');
    expect((await asked.post('a')).body.result).toHaveProperty('flavour');
    expect(asked.practice.posts).toHaveLength(3);
  });

  it('is asked for in words that are understood', async () => {
    expect((await asked.command({ command: 'explode' })).status).toBe(400);
    expect((await asked.command({ command: 'kick', chat: '@nobody_knows' })).status).toBe(404);
  });
});
