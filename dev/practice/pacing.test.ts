import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AskedOverHttp } from './asked-over-http';

let asked: AskedOverHttp;

beforeAll(async () => {
  asked = await AskedOverHttp.start();
});
beforeEach(() => {
  asked.practice.reset();
  asked.practice.pacing.enabled = false;
});
afterAll(() => asked.close());

describe('too many posts (rule 30)', () => {
  it('wait: five at once, then one a second, twenty a minute', async () => {
    asked.practice.pacing.enabled = true;
    for (let count = 0; count < 5; count++) expect((await asked.post('a')).status).toBe(200);
    const refused = await asked.post('a');
    expect(refused.body).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    expect(refused.headers.get('retry-after')).toBe('1');
    for (let count = 0; count < 15; count++) {
      asked.pass(1000);
      expect((await asked.post('a')).status).toBe(200);
    }
    asked.pass(1000);
    expect((await asked.post('a')).body.parameters).toEqual({ retry_after: 44 });
    await asked.command({ command: 'clock', offsetSeconds: 44 });
    expect((await asked.post('a')).status).toBe(200);
  });
});
