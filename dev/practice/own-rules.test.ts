import { expect, it } from 'vitest';
import { ownRules } from './own-rules';

it('keeps and refuses a text as Telegram does, without Telegram’s code', () => {
  expect(ownRules.sent(' a ', [{ type: 'bold', offset: 1, length: 2 }])).toEqual({
    ok: true,
    value: { text: 'a', entities: [{ type: 'bold', offset: 0, length: 1 }], dropped: 0 },
  });
  expect(ownRules.sent(' \n', [])).toEqual({ ok: false, error: 'Text must be non-empty' });
  expect(ownRules.sent('a'.repeat(4097), [])).toEqual({ ok: false, error: 'Message is too long' });
  const link = { type: 'text_link', offset: 0, length: 1, url: 'javascript:x' } as const;
  expect(ownRules.sent('a', [link])).toEqual({
    ok: false,
    error: "Entity URL 'javascript:x' is invalid: Wrong HTTP URL",
  });
});
