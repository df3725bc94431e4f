import type { ClipperDatabase } from '@/utils/store/database';
import type { TakeStep } from './stage';

/**
 * The database as one context has it: every read and every transaction is a step, at which the context can be killed, another can
 * come first, or the disk can refuse. Inside a transaction nothing can come between, as IndexedDB promises.
 */
export function steppedDatabase(inner: ClipperDatabase, step: TakeStep): ClipperDatabase {
  let isInside = false;

  const read = <Value>(what: string, work: () => PromiseLike<Value>): PromiseLike<Value> =>
    isInside ? work() : step({ kind: 'read', what }, work);
  const write = <Value>(what: string, work: () => PromiseLike<Value>): PromiseLike<Value> =>
    isInside ? work() : step({ kind: 'write', what }, work);

  const stepped = (name: 'jobs' | 'posts' | 'channels' | 'bots') => {
    // Dexie's tables have rows of different types; which they are makes no difference to their steps.
    const table = inner[name] as unknown as ClipperDatabase['jobs'];
    type Job = Parameters<typeof table.put>[0];
    return {
      inner: table,
      get: (key: string) => read(`get ${name}`, () => table.get(key)),
      put: (row: Job) => write(`put ${name}`, () => table.put(row)),
      add: (row: Job) => write(`add ${name}`, () => table.add(row)),
      delete: (key: string) => write(`delete ${name}`, () => table.delete(key)),
      toArray: () => read(`list ${name}`, () => table.toArray()),
      where: (field: string) => ({
        equals: (value: string) => ({
          toArray: () => read(`list ${name}`, () => table.where(field).equals(value).toArray()),
        }),
        anyOf: (...values: string[]) => ({
          toArray: () =>
            read(`list ${name}`, () =>
              table
                .where(field)
                .anyOf(...values)
                .toArray(),
            ),
        }),
      }),
    };
  };

  const database = {
    jobs: stepped('jobs'),
    posts: stepped('posts'),
    channels: stepped('channels'),
    bots: stepped('bots'),
    transaction(mode: 'rw', ...rest: unknown[]) {
      const work = rest.at(-1) as () => Promise<unknown>;
      const tables = rest.slice(0, -1).map((table) => (table as { inner: ClipperDatabase['jobs'] }).inner);
      return write('transaction', () =>
        inner.transaction(mode, tables, async () => {
          isInside = true;
          try {
            return await work();
          } finally {
            isInside = false;
          }
        }),
      );
    },
  };
  // As in `memoryDatabase`: what the outbox uses, and nothing else.
  return database as unknown as ClipperDatabase;
}
