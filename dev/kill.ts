/**
 * `npm run kill -- [typing] [posts] [worker] [--kills N] [--seed S]`: a real browser is killed N times while an author types and while
 * posts are sent, and the background’s worker is stopped N times in the middle of a request; all three unless some are named. Each
 * sitting has a seed of its own, from S on, which is printed and begins it anew.
 */
import { parseArgs } from 'node:util';
import { startServers } from './author/servers';
import { buildExtension } from './browser/build';
import { killWhilePosting, killWhileTyping, stopWorkers } from './kill/series';

const series = { typing: killWhileTyping, posts: killWhilePosting, worker: stopWorkers };
type Name = keyof typeof series;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const names = (positionals.length > 0 ? positionals : Object.keys(series)) as Name[];
const unheard = names.filter((name) => !(name in series));
if (unheard.length > 0)
  throw new Error(`${unheard.join(', ')}: there are ${Object.keys(series).join(', ')}.`);

await buildExtension();
const servers = await startServers();
try {
  for (const name of names) {
    const { summary, isRight } = await series[name](
      servers,
      { kills: Number(values.kills), seed: Number(values.seed) },
      console.log,
    );
    console.log(summary);
    if (!isRight) process.exitCode = 1;
  }
} finally {
  await servers.close();
}
