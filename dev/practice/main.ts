import { parseArgs } from 'node:util';
import { startPractice } from './start-practice';

/** `npm run practice`: a Telegram of your own on this machine, until Ctrl+C. */

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8481' },
    'control-port': { type: 'string', default: '8482' },
    'no-pacing': { type: 'boolean', default: false },
  },
});

const { practice, apiRoot, controlUrl, channelPageUrl, close } = await startPractice({
  port: Number(values.port),
  controlPort: Number(values['control-port']),
  pacing: !values['no-pacing'],
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error('The port is taken. Say others: npm run practice -- --port 9481 --control-port 9482');
  process.exit(1);
});

console.log(`Practice Telegram. Texts are judged by ${practice.engine.name}.

  Bot API address   ${apiRoot}
  Token             ${practice.cast.bot.token}
  Channel           ${practice.cast.publicChannel}, to be read at ${channelPageUrl}
  What goes wrong   ${controlUrl}
`);

process.once('SIGINT', () => {
  void close().then(() => process.exit(0));
});
