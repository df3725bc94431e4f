import { describe, expect, it } from 'vitest';
import { isLoopback, isReadableOnTheWay, parseApiAddress } from './api-address';

describe('parseApiAddress', () => {
  it.each([
    ['', 'https://api.telegram.org'],
    ['  ', 'https://api.telegram.org'],
    ['https://api.telegram.org/', 'https://api.telegram.org'],
    ['relay.example.com', 'https://relay.example.com'],
    ['https://Relay.example.com/bot-api//', 'https://relay.example.com/bot-api'],
    ['http://127.0.0.1:8081', 'http://127.0.0.1:8081'],
    ['http://localhost:8081/', 'http://localhost:8081'],
    ['http://192.168.1.5:8081', 'http://192.168.1.5:8081'],
  ])('reads %j as %s', (typed, apiRoot) => {
    expect(parseApiAddress(typed)).toEqual({ ok: true, value: apiRoot });
  });

  it.each([
    'ftp://relay.example.com',
    'javascript:alert(1)',
    'https://user:secret@relay.example.com',
    'https://relay.example.com/?to=telegram',
    'https://relay.example.com/#here',
    'my relay',
    'relay',
  ])('refuses %s', (typed) => {
    expect(parseApiAddress(typed).ok).toBe(false);
  });
});

describe('an address', () => {
  it('is loopback only on this machine', () => {
    expect(['http://127.0.0.1:1', 'http://localhost', 'http://[::1]:8081'].map(isLoopback)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['https://127.0.0.1.example.com', 'https://localhost.example.com'].map(isLoopback)).toEqual([
      false,
      false,
    ]);
  });

  it('is readable on the way without https, unless it stays on this machine', () => {
    expect(isReadableOnTheWay('http://192.168.1.5:8081')).toBe(true);
    expect(isReadableOnTheWay('http://127.0.0.1:8081')).toBe(false);
    expect(isReadableOnTheWay('https://relay.example.com')).toBe(false);
  });
});
