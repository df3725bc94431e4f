/**
 * `npm run bench`: what an author waits for, each against its floor in the same run of a real browser, with the goal beside it. The
 * ratios are what counts: the milliseconds are this machine's, and a busy one makes them longer.
 *
 * `npm run bench -- popup`, `typing`, `desk`, `bytes` for a part of it.
 */
import { type Author, newAuthor } from './author/author';
import { type Servers, startServers } from './author/servers';
import { atDesk, measureDesks } from './bench/desk-waits';
import { compared, HEAD, type Line, limited } from './bench/figures';
import { buildFloor } from './bench/floor';
import { storeManyDrafts } from './bench/many-drafts';
import { measureOpenings, type Opening } from './bench/opening';
import { measureTyping } from './bench/typing';
import { buildExtension, extensionDir } from './browser/build';
import { until } from './browser/until';
import { pageBytes } from './build/page-bytes';
import { LIMITS } from './checks/popup-bytes';
import { kilobytes, tableOf } from './table';

const FEW = 10;
const MANY = 10_000;

const parts: Record<string, (servers: Servers) => Promise<Line[]>> = { popup, typing, desk, bytes };

const chosen = process.argv.slice(2);
const floorDir = await buildFloor();
await buildExtension();
const servers = await startServers();
try {
  const lines: Line[] = [HEAD];
  for (const part of chosen.length > 0 ? chosen : Object.keys(parts)) {
    const measure = parts[part];
    if (!measure) throw new Error(`There is no part ${part}: ${Object.keys(parts).join(', ')}.`);
    lines.push(...(await measure(servers)));
  }
  console.log(tableOf(lines));
} finally {
  await servers.close();
}

async function popup(servers: Servers): Promise<Line[]> {
  return withAuthor(servers, async (author) => {
    await author.connect('en');
    const { browser } = author.running;
    const id = await browser.installExtension(floorDir);
    const floor = await until(async () => (await browser.extensions()).get(id), 'the floor to be installed');
    const { ours, floors } = await measureOpenings(author, floor);
    const of = (openings: Opening[], moment: keyof Opening) =>
      openings.flatMap((opening) => opening[moment] ?? []);
    return [
      compared('click → draft painted', of(ours, 'painted'), of(floors, 'painted'), 1.1),
      compared('click → caret ready', of(ours, 'caret'), of(floors, 'caret'), 1.25),
      compared('click → editor has taken over', of(ours, 'editor'), of(floors, 'caret'), null),
    ];
  });
}

async function typing(servers: Servers): Promise<Line[]> {
  return withAuthor(servers, async (author) => {
    await author.connect('en');
    const id = await author.running.browser.installExtension(floorDir);
    const { ours, floors } = await measureTyping(author, `chrome-extension://${id}`);
    return [
      compared('key → painted', ours.painted, floors.painted, null),
      limited('key → durable', ours.durable, 'p95 ≤ 50 ms'),
    ];
  });
}

async function desk(servers: Servers): Promise<Line[]> {
  const authors = [await withDrafts(servers, FEW), await withDrafts(servers, MANY)];
  try {
    const [few, many] = await measureDesks(await Promise.all(authors.map(atDesk)));
    return (['list', 'search', 'filter'] as const).map((wait) =>
      compared(`${wait} at ${MANY} drafts, against ${FEW}`, many?.[wait] ?? [], few?.[wait] ?? [], 1.5),
    );
  } finally {
    for (const author of authors) await author.leave();
  }
}

async function withDrafts(servers: Servers, count: number): Promise<Author> {
  const author = await newAuthor(servers, { headless: true, language: 'en' });
  await storeManyDrafts(author.running, count);
  return author;
}

async function bytes(): Promise<Line[]> {
  const { first, firstFiles, whole } = pageBytes(extensionDir(), 'popup.html');
  return [
    [`popup, to its first paint, ${firstFiles} files`, kilobytes(first), '', '', `≤ ${LIMITS.first} kB`],
    ['popup, whole but for emoji data', kilobytes(whole), '', '', '≤ 300 kB'],
  ];
}

async function withAuthor<Value>(servers: Servers, work: (author: Author) => Promise<Value>): Promise<Value> {
  const author = await newAuthor(servers, { headless: true, language: 'en' });
  try {
    return await work(author);
  } finally {
    await author.leave();
  }
}
