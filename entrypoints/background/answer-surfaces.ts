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
import type { Delivery } from './deliver-posts';
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
export function answerSurfaces(delivery: Delivery): void {
  onMessage('connectBot', async ({ data, sender }) => {
    assertSurface(sender);
    const connected = await connectBot(connections, data.token, data.apiRoot);
    if (connected.ok) await delivery.goOn(await channelsOf(connected.value.id));
    return connected;
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
  onMessage('checkChannel', async ({ data, sender }) => {
    assertSurface(sender);
    const checked = await checkChannel(connections, data.channelId);
    if (checked.ok && !checked.value.missingRights.includes('post')) await delivery.goOn([data.channelId]);
    return checked;
  });
  onMessage('tryOut', ({ data, sender }) => {
    assertSurface(sender);
    return tryOut(connections, data.botId, data.calls);
  });
  onMessage('runOutbox', ({ sender }) => {
    assertSurface(sender);
    delivery.run();
  });
}

async function channelsOf(botId: number): Promise<string[]> {
  return (await database.channels.where('botId').equals(botId).toArray()).map(({ id }) => id);
}
