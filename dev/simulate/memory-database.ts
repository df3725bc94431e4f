import type { ClipperDatabase } from '@/utils/store/database';

type Row = Record<string, unknown>;

/**
 * As much of the database as the outbox uses, held in memory: the same calls, the same rows, transactions that happen as a whole or
 * not at all. Some fifty times as fast as Dexie on fake-indexeddb; a test lets both tell the same histories and compares them.
 * Rows are frozen, so that nothing is changed but by a call.
 */
export function memoryDatabase(): ClipperDatabase {
  const tables = {
    jobs: new MemoryTable('id'),
    posts: new MemoryTable('id'),
    channels: new MemoryTable('id'),
    bots: new MemoryTable('id'),
  };
  const database = {
    ...tables,
    async transaction(_mode: string, ...rest: unknown[]) {
      const work = rest.at(-1) as () => Promise<unknown>;
      const touched = rest.slice(0, -1).flat() as MemoryTable[];
      const before = touched.map((table) => table.rows);
      for (const table of touched) table.rows = new Map(table.rows);
      try {
        return await work();
      } catch (error) {
        touched.forEach((table, index) => {
          table.rows = before[index] ?? new Map();
        });
        throw error;
      }
    },
  };
  // The outbox is given no more of Dexie than this; anything else it reached for would throw.
  return database as unknown as ClipperDatabase;
}

class MemoryTable {
  rows = new Map<unknown, Row>();

  constructor(private readonly key: string) {}

  async get(key: unknown): Promise<Row | undefined> {
    return this.rows.get(key);
  }

  async put(row: Row): Promise<void> {
    this.rows.set(row[this.key], Object.freeze(row));
  }

  async add(row: Row): Promise<void> {
    if (this.rows.has(row[this.key])) throw new DOMException('The key is taken.', 'ConstraintError');
    await this.put(row);
  }

  async delete(key: unknown): Promise<void> {
    this.rows.delete(key);
  }

  async toArray(): Promise<Row[]> {
    return this.inKeyOrder();
  }

  where(field: string) {
    // In the order of the index: by its value, then by key.
    const matching = (values: readonly unknown[]) => ({
      toArray: async () =>
        values.toSorted().flatMap((value) => this.inKeyOrder().filter((row) => row[field] === value)),
    });
    return {
      equals: (value: unknown) => matching([value]),
      anyOf: (...values: unknown[]) => matching(values),
    };
  }

  private inKeyOrder(): Row[] {
    return [...this.rows.values()].sort((a, b) => (String(a[this.key]) < String(b[this.key]) ? -1 : 1));
  }
}
