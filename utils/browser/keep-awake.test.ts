import { afterEach, expect, it, vi } from 'vitest';
import { keepAwake } from './keep-awake';

afterEach(() => {
  vi.useRealTimers();
});

it('touches the browser every 15 seconds while the work goes on, and no longer', async () => {
  vi.useFakeTimers();
  let touches = 0;
  const touch = async () => {
    touches += 1;
  };
  const done = keepAwake(() => new Promise((resolve) => setTimeout(() => resolve('sent'), 91_000)), touch);
  await vi.advanceTimersByTimeAsync(91_000);
  expect(await done).toBe('sent');
  expect(touches).toBe(6);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(touches).toBe(6);
});

it('stops when the work fails', async () => {
  vi.useFakeTimers();
  const touch = vi.fn(async () => {});
  await expect(keepAwake(() => Promise.reject(new Error('no')), touch)).rejects.toThrow('no');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(touch).not.toHaveBeenCalled();
});
