import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '@/dev/project';
import { type Expectation, expectationSchema } from './expectation';
import { type SavedPage, savedPages } from './saved-pages';

export interface OwnPage extends SavedPage {
  expectation: Expectation;
}

/** Where the pages of our own writing lie: those of single sites, and those of kinds that any site may have. */
const PLACES = ['utils/clip/sites', 'e2e/pages'];

/**
 * Every page of our own writing, with what its clip must be.
 *
 * @throws when a page has no `expect.json`, or one that says what no expectation can.
 */
export const ownPages = (): OwnPage[] =>
  PLACES.flatMap((place) => savedPages(join(PROJECT, place))).map((page) => ({
    ...page,
    expectation: expectationIn(page.folder),
  }));

function expectationIn(folder: string): Expectation {
  const file = join(folder, 'expect.json');
  const { data, error } = expectationSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (error) {
    const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`${file}: ${faults.join('; ')}`);
  }
  return data;
}
