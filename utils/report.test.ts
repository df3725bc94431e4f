import { expect, it } from 'vitest';
import { redact } from './report';

it('tells no token', () => {
  const token = '7100200301:AAF-practice-bot-opens-nothing-here';
  expect(redact(`GET https://api.telegram.org/bot${token}/getMe`)).toBe(
    'GET https://api.telegram.org/bot<token>/getMe',
  );
  expect(redact(encodeURIComponent(token))).toBe('<token>');
  expect(redact('at 12:30 of 2026')).toBe('at 12:30 of 2026');
});
