import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AskedOverHttp } from './asked-over-http';

let asked: AskedOverHttp;

beforeAll(async () => {
  asked = await AskedOverHttp.start();
});
beforeEach(() => asked.practice.reset());
afterAll(() => asked.close());

describe('the channel’s page', () => {
  it('shows what was posted, and says so when there is more', async () => {
    expect(await page()).toContain('Nothing is posted here yet');
    const changes = await watchChanges();
    await asked.post('<x> & y', { entities: [{ type: 'bold', offset: 0, length: 3 }] });
    await changes.next;
    expect(await page()).toContain('<strong>&lt;x&gt;</strong> &amp; y');
  });

  const page = async () => (await fetch(asked.running.channelPageUrl)).text();

  /** Resolves when the stream is open; `next` when it tells of a change. */
  function watchChanges(): Promise<{ next: Promise<void> }> {
    return new Promise((opened, failed) => {
      const stream = request(`${asked.running.channelPageUrl}/changes`, (response) => {
        const next = new Promise<void>((changed) => {
          response.on('data', (chunk) => {
            if (!String(chunk).startsWith('data:')) return;
            stream.destroy();
            changed();
          });
        });
        opened({ next });
      });
      stream.once('error', failed).end();
    });
  }
});
