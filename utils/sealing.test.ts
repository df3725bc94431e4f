import { describe, expect, it } from 'vitest';
import { keyFrom, newHardening, seal, unseal } from './sealing';

const quick = (salt = 1) => ({ salt: new Uint8Array(16).fill(salt), iterations: 10 });

describe('a sealed text', () => {
  it('is opened by its passphrase, however that was typed, and by no other', async () => {
    const sealed = await seal(await keyFrom('déjà vu', quick()), 'secret', 'token');
    expect(await unseal(await keyFrom('de\u0301ja\u0300 vu', quick()), sealed, 'token')).toBe('secret');
    expect(await unseal(await keyFrom('deja vu', quick()), sealed, 'token')).toBeNull();
    expect(await unseal(await keyFrom('déjà vu', quick(2)), sealed, 'token')).toBeNull();
  });

  it('is not taken for another one, nor when a bit of it was changed', async () => {
    const key = await keyFrom('a', quick());
    const sealed = await seal(key, 'secret', 'token 1');
    expect(await unseal(key, sealed, 'token 2')).toBeNull();
    sealed.bytes[0] = (sealed.bytes[0] ?? 0) ^ 1;
    expect(await unseal(key, sealed, 'token 1')).toBeNull();
  });

  it('never looks the same twice', async () => {
    const key = await keyFrom('a', quick());
    expect(await seal(key, 'secret', 'x')).not.toEqual(await seal(key, 'secret', 'x'));
  });

  it('costs whoever guesses 600,000 rounds a guess, with a salt of its own', () => {
    expect(newHardening().iterations).toBeGreaterThanOrEqual(600_000);
    expect(newHardening().salt).not.toEqual(newHardening().salt);
  });
});
