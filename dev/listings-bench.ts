import { afterEach, beforeEach } from 'vitest';
import { ClipperDatabase } from '@/utils/store/database';
import { entryOf } from '@/utils/store/word-index';

/** The list of drafts as a test fills it: of a database that holds nothing else. */
export interface ListingsBench {
  readonly db: ClipperDatabase;
  /** Lists a draft, or lists it anew, as one that is found by `terms`. */
  list(draftId: string, updatedAt: number, ...terms: string[]): Promise<unknown>;
}

/** An empty list for every test of the file. */
export function listingsForEach(): ListingsBench {
  let db: ClipperDatabase;
  beforeEach(() => {
    db = new ClipperDatabase(`listings-${crypto.randomUUID()}`);
  });
  afterEach(() => db.delete());
  return {
    get db() {
      return db;
    },
    list(draftId, updatedAt, ...terms) {
      const entries = terms.map((term) => entryOf(term, updatedAt));
      return db.listings.put({ draftId, title: draftId, site: null, terms: entries, updatedAt });
    },
  };
}
