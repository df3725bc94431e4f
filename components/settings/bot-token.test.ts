import { describe, expect, it } from 'vitest';
import { botIdOf, tokenIn } from './bot-token';

/** Shaped as a token, and nobody's. */
const TOKEN = `1234567890:${'Ab-_9'.repeat(7)}`;

describe('tokenIn', () => {
  it('takes a token as it is, spaces around it or not', () => {
    expect(tokenIn(TOKEN)).toBe(TOKEN);
    expect(tokenIn(`  ${TOKEN}\n`)).toBe(TOKEN);
  });

  it('finds it in the whole answer of @BotFather', () => {
    const answer = `Done. Use this token to access the HTTP API:\n${TOKEN}\nKeep your token secure.`;
    expect(tokenIn(answer)).toBe(TOKEN);
  });

  it('takes no half of one', () => {
    expect(tokenIn(TOKEN.slice(0, 30))).toBeNull();
    expect(tokenIn(TOKEN.slice(11))).toBeNull();
    expect(tokenIn('')).toBeNull();
  });
});

it('tells whose token it is', () => {
  expect(botIdOf(TOKEN)).toBe(1234567890);
});
