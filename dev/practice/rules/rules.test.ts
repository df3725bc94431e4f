import { expect, it } from 'vitest';
import { AskedPractice } from '../asked-practice';
import { CHATS } from './chats';
import { FILES } from './files';
import { FIRST } from './row';
import { TEXTS } from './texts';

const ROWS = [...TEXTS, ...CHATS, ...FILES].toSorted((a, b) => a.rule - b.rule);
const PREFIX: Record<number, string> = {
  400: 'Bad Request: ',
  401: '',
  403: 'Forbidden: ',
  404: 'Not Found: ',
};

it.each(ROWS)(
  'rule $rule, $of, is answered: $says',
  ({ method, values, asking, given = [], says, status = 400 }) => {
    const asked = new AskedPractice();
    asked.ask('sendMessage', FIRST);
    for (const command of given) asked.happens(command);
    const answer = says === 'ok' ? 'ok' : `${status} ${PREFIX[status]}${says}`;
    expect(asked.said(method, values, asking)).toBe(answer);
  },
);

it('has a row for every rule from the token to the message; the others are told over HTTP', () => {
  // bot-api.test.ts, pacing.test.ts, send-message.test.ts, faults.test.ts.
  const overHttp = [1, 2, 5, 30, 31, 32, 33, 34];
  // Telegram's own code reads a parse_mode: send-message.test.ts.
  const elsewhere = [9];
  const all = new Set([...ROWS.map(({ rule }) => rule), ...overHttp, ...elsewhere]);
  expect([...all].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 34 }, (_, index) => index + 1));
});
