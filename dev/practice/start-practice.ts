import { botApi } from './bot-api';
import type { Certificate } from './certificate';
import { control } from './control';
import { listen } from './listen';
import { Practice, type PracticeOptions } from './practice';

export interface Access {
  /** Of the Bot API, on 127.0.0.1; any free one unless said. */
  port?: number;
  controlPort?: number;
  /** With it the Bot API speaks HTTP/2, as Telegram's own does; without it HTTP/1.1. */
  certificate?: Certificate;
}

export interface RunningPractice {
  practice: Practice;
  /** What to give the extension as Bot API address: no slash at the end. */
  apiRoot: string;
  controlUrl: string;
  /** The public channel as its readers see it. */
  channelPageUrl: string;
  close(): Promise<void>;
}

/** Starts a practice Telegram on loopback: the Bot API, and beside it the control port with the channel's page. */
export async function startPractice(options: PracticeOptions & Access = {}): Promise<RunningPractice> {
  const practice = new Practice(options);
  const api = await listen(botApi(practice), options.port, options.certificate);
  const controls = await listen(control(practice), options.controlPort);
  return {
    practice,
    apiRoot: api.url,
    controlUrl: controls.url,
    channelPageUrl: `${controls.url}/channel/${practice.cast.publicChannel.slice(1)}`,
    close: async () => {
      await Promise.all([api.close(), controls.close()]);
    },
  };
}
