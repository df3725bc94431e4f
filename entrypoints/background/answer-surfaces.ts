import { browser } from 'wxt/browser';
import { onMessage } from '@/utils/browser/messages';
import { putToken, removeToken } from '@/utils/browser/vault';
import { type BotConnections, connectBot, disconnectBot } from '@/utils/connections/bots';
import { addChannel, type ChannelConnections, checkChannel } from '@/utils/connections/channels';
import { askAboutBot } from '@/utils/telegram/bot';
import { askAboutChannel } from '@/utils/telegram/channel';
import { tokenIn } from '@/utils/telegram/token';
import { database } from './database';
import { gate } from './gate';

const connections: BotConnections & ChannelConnections = {
  ...gate,
  db: database,
  now: Date.now,
  tokenIn,
  askAboutBot,
  askAboutChannel,
  putToken,
  removeToken,
};

/** Does what a surface asks for: one handler for each verb of the protocol. */
export function answerSurfaces(runOutbox: () => void): void {
  /** What was mended may be what posts wait for. */
  const andRun = async <Value>(mending: Promise<Value>): Promise<Value> => {
    const mended = await mending;
    runOutbox();
    return mended;
  };
  onMessage('connectBot', ({ data, sender }) => {
    assertSurface(sender);
    return andRun(connectBot(connections, data.token, data.apiRoot));
  });
  onMessage('disconnectBot', ({ data, sender }) => {
    assertSurface(sender);
    return disconnectBot(connections, data.botId);
  });
  onMessage('addChannel', ({ data, sender }) => {
    assertSurface(sender);
    return addChannel(connections, data.botId, data.reference, data.language);
  });
  onMessage('checkChannel', ({ data, sender }) => {
    assertSurface(sender);
    return checkChannel(connections, data.channelId);
  });
  onMessage('runOutbox', ({ sender }) => {
    assertSurface(sender);
    runOutbox();
  });
}

/** A page of ours asks, and no script in somebody else's page that was taken over there. */
function assertSurface(sender: { url?: string }): void {
  if (!sender.url?.startsWith(browser.runtime.getURL('/')))
    throw new Error('This was not asked by a page of the extension.');
}
