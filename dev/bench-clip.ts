import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { defuddle, readability } from './bench-clip/bare-library';
import type { Contender } from './bench-clip/contender';
import { injectedScript, ourClip } from './bench-clip/our-clip';
import { qualityReport } from './bench-clip/quality-report';
import type { Results } from './bench-clip/results';
import { timeReport } from './bench-clip/time-report';
import { firstReadings, laterReadings, type Trials } from './bench-clip/trial';
import { wantedReport } from './bench-clip/wanted-report';
import { writeResults } from './bench-clip/write-results';
import { buildExtension } from './browser/build';
import { findBrowser } from './browser/find-browser';
import { browserArguments } from './browser/launch';
import { ownPages } from './clip-pages/own-pages';
import { type SavedPage, savedPages } from './clip-pages/saved-pages';
import { PROJECT } from './project';

const USAGE = 'usage: npm run bench:clip -- [--pages DIR] [--rounds N] [--out DIR]';

/** Articles of other people are not the project's to keep: where there are any, they lie beside it. */
const BESIDE_THE_PROJECT = join(PROJECT, '../shared/corpus/pages');

/**
 * Our clip, bare Readability and Defuddle on the same saved pages in one browser: prints their quality (on pages with a `truth.json`)
 * and their time side by side (the main thread's, so that other work on the machine counts for little), on a first click and in a tab that was
 * clipped before, and whether our time is as it should be. `--out` keeps what each made of the pages.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      out: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(USAGE);
  const pages = pagesIn(values.pages);
  const extensionDir = await buildExtension();
  const own = await ourClip(extensionDir);
  const floor = readability();
  const contenders = [own, floor, defuddle()];

  const { first, later } = await trialsOnAll(pages, contenders, rounds);
  const results = contenders.map((contender) => resultsOf(contender, first));
  const situations = [
    { situation: 'first click', trials: first },
    { situation: 'clipped before', trials: later },
  ];
  const reports = [
    qualityReport(results),
    ...situations.map(({ situation, trials }) =>
      timeReport(
        situation,
        contenders.map((contender) => resultsOf(contender, trials)),
        resultsOf(floor, trials),
      ),
    ),
    wantedReport(
      situations.map(({ situation, trials }) => ({
        situation,
        own: resultsOf(own, trials),
        floor: resultsOf(floor, trials),
      })),
      injectedScript(extensionDir),
    ),
    ...failuresOf(results),
  ];
  console.log(reports.join('\n\n'));
  if (values.out) writeResults(values.out, results);
}

function pagesIn(folder: string | undefined): SavedPage[] {
  if (folder) return savedPages(folder);
  return existsSync(BESIDE_THE_PROJECT) ? savedPages(BESIDE_THE_PROJECT) : ownPages();
}

const resultsOf = (contender: Contender, pages: readonly Trials[]): Results => ({
  name: contender.name,
  trials: pages.flatMap((trials) => trials.get(contender) ?? []),
});

/** The trials of each page in a new tab and in one that was read before, all in one browser. */
async function trialsOnAll(
  pages: readonly SavedPage[],
  contenders: readonly Contender[],
  rounds: number,
): Promise<{ first: Trials[]; later: Trials[] }> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    pipe: true,
    args: browserArguments(),
  });
  try {
    console.log(
      `Pages: ${pages.length}. Runs of each on every page, in a new tab (first click) and in one that it has read (clipped before): ${rounds}. ${await browser.version()}.\n`,
    );
    const course = { browser, contenders, rounds };
    const first: Trials[] = [];
    const later: Trials[] = [];
    for (const page of pages) {
      first.push(await firstReadings(page, course));
      later.push(await laterReadings(page, course));
    }
    return { first, later };
  } finally {
    await browser.close();
  }
}

const failuresOf = (results: readonly Results[]): string[] =>
  results.flatMap(({ name, trials }) =>
    trials.flatMap(({ page, failure }) =>
      failure === null ? [] : [`${name} failed on ${page.id}: ${failure}`],
    ),
  );

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
