import { onMessage } from '@/utils/browser/messages';
import { type BotConnections, connectBot, disconnectBot } from '@/utils/connections/bots';
import { addChannel, type ChannelConnections, checkChannel } from '@/utils/connections/channels';
import { type AddressConnections, checkAddress } from '@/utils/connections/check-address';
import { type TryOutConnections, tryOut } from '@/utils/connections/try-out';
import { askWhoAnswers } from '@/utils/telegram/address';
import { askAboutBot } from '@/utils/telegram/bot';
import { askAboutChannel } from '@/utils/telegram/channel';
import { postCall } from '@/utils/telegram/post-call';
import { findStartedChat } from '@/utils/telegram/started-chat';
import { tokenIn } from '@/utils/telegram/token';
import { assertSurface } from './assert-surface';
import { database } from './database';
import { gate } from './gate';
import { vault } from './vault';

const connections: BotConnections & ChannelConnections & AddressConnections & TryOutConnections = {
  ...gate,
  db: database,
  now: Date.now,
  tokenIn,
  findStartedChat,
  postCall,
  askAboutBot,
  askWhoAnswers,
  askAboutChannel,
  putToken: (botId, token) => vault.putToken(botId, token),
  removeToken: (botId) => vault.removeToken(botId),
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
  onMessage('checkAddress', ({ data, sender }) => {
    assertSurface(sender);
    return checkAddress(connections, data.apiRoot);
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
  onMessage('tryOut', ({ data, sender }) => {
    assertSurface(sender);
    return tryOut(connections, data.botId, data.calls);
  });
  onMessage('runOutbox', ({ sender }) => {
    assertSurface(sender);
    runOutbox();
  });
}
