/**
 * `npm run bench:desk`: how long an author waits for the list of drafts and for a search in it, at 10,000 drafts against 10, in
 * a real browser. The ratio is what counts: the milliseconds are this machine's.
 */
import { newAuthor } from './author/author';
import { startServers } from './author/servers';
import { storeManyDrafts } from './bench-desk/many-drafts';
import { measure, type Waits } from './bench-desk/measure';
import { buildExtension } from './browser/build';

const FEW = 10;
const MANY = 10_000;

await buildExtension();
const servers = await startServers();
try {
  const few = await waitsAt(FEW);
  const many = await waitsAt(MANY);
  console.log(`median ms        ${FEW} drafts   ${MANY} drafts   ratio`);
  for (const wait of ['list', 'search', 'filter'] as const) console.log(line(wait, few[wait], many[wait]));
} finally {
  await servers.close();
}

async function waitsAt(count: number): Promise<Waits> {
  const author = await newAuthor(servers, { headless: true, language: 'en' });
  try {
    await storeManyDrafts(author.running, count);
    return await measure(author);
  } finally {
    await author.leave();
  }
}

function line(name: string, few: number, many: number): string {
  const ratio = (many / few).toFixed(2);
  return name.padEnd(14) + few.toFixed(1).padStart(10) + many.toFixed(1).padStart(14) + ratio.padStart(9);
}
