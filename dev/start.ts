/**
 * `npm start`: a browser with the extension in it, connected to a practice channel, on a demo article.
 * With `-- --headless` it does the whole job itself and ends with one line of JSON.
 */
import { type Stage, setStage } from './start/stage';
import { doTheWholeJob } from './start/whole-job';

const headless = process.argv.includes('--headless');

console.log('Building the extension and opening a browser with it …');
const stage = await setStage(headless);
try {
  if (headless) await showTheWholeJob(stage);
  else await letTheAuthorTry(stage);
} finally {
  await stage.close();
}

async function letTheAuthorTry({ author }: Stage): Promise<void> {
  console.log(`
  1  Click the extension’s button in the toolbar (under the puzzle piece, if it is not to be seen): a draft of this article opens.
  2  Change what you like, then press Send.
  3  Look at the other tab: the post is in the practice channel ${author.practice.cast.publicChannel}.

The channel is on this machine and nothing leaves it. Close the browser to end.`);
  process.once('SIGINT', () => void author.leave());
  await new Promise((resolve) => author.running.browser.once('disconnected', resolve));
}

async function showTheWholeJob(stage: Stage): Promise<void> {
  const report = await doTheWholeJob(stage);
  console.log(`\nIn ${stage.author.practice.cast.publicChannel}:\n\n${report.text.replace(/^/gm, '  ')}\n`);
  console.log(JSON.stringify(report));
}
