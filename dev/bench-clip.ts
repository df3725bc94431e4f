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
import { type Trial, trialsOn } from './bench-clip/trial';
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
 * and their time side by side, and whether our time is as it should be. `--out` keeps what each made of the pages.
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

  const byPage = await trialsOnAll(pages, contenders, rounds);
  const resultsOf = (contender: Contender): Results => ({
    name: contender.name,
    trials: byPage.flatMap((trials) => trials.get(contender) ?? []),
  });
  const results = contenders.map(resultsOf);
  const reports = [
    qualityReport(results),
    timeReport(results, resultsOf(floor)),
    wantedReport(resultsOf(own), resultsOf(floor), injectedScript(extensionDir)),
    ...failuresOf(results),
  ];
  console.log(reports.join('\n\n'));
  if (values.out) writeResults(values.out, results);
}

function pagesIn(folder: string | undefined): SavedPage[] {
  if (folder) return savedPages(folder);
  return existsSync(BESIDE_THE_PROJECT) ? savedPages(BESIDE_THE_PROJECT) : ownPages();
}

/** The trials of each page, all in one browser. */
async function trialsOnAll(
  pages: readonly SavedPage[],
  contenders: readonly Contender[],
  rounds: number,
): Promise<Map<Contender, Trial>[]> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    pipe: true,
    args: browserArguments(),
  });
  try {
    console.log(
      `Pages: ${pages.length}. Cold runs of each on every page: ${rounds}. ${await browser.version()}.\n`,
    );
    const byPage: Map<Contender, Trial>[] = [];
    for (const page of pages) byPage.push(await trialsOn(page, { browser, contenders, rounds }));
    return byPage;
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
