import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { channelHealth } from '@/components/channels/channel-health';
import { RemovedChannelNotice } from '@/components/channels/RemovedChannelNotice';
import { Card } from '@/components/settings/Card';
import { SettingsSection } from '@/components/settings/SettingsSection';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { listChannels } from '@/utils/store/channels';
import type { Bot } from '@/utils/store/records';
import { readSettings } from '@/utils/store/settings';
import { database } from '../database';
import { AddChannel } from './AddChannel';
import { CardSkeleton } from './CardSkeleton';
import { ConnectedChannel } from './ConnectedChannel';
import { useRemovedChannel } from './use-removed-channel';

/** The author's channels; the way to add the first one, or why there can be none yet. */
export function ChannelSection({ bots }: { bots: Bot[] | undefined }) {
  const words = useSettingsWords('options.channels');
  const ready = useSettingsWords('options.ready');
  const channels = useLiveQuery(() => listChannels(database));
  const isAtBeginning = useLiveQuery(
    async () => (await database.posts.count()) === 0 && (await readSettings(database)).vault !== 'locked',
  );
  const { removed, remove, restore } = useRemovedChannel(database);
  const [isAdding, setIsAdding] = useState(false);
  const [firstBot, ...otherBots] = bots ?? [];
  const isBotReady = bots?.every(({ isTokenLost }) => !isTokenLost) ?? false;
  const canPost = isBotReady && channels?.some((channel) => channelHealth(channel) === 'can-post');
  const isEmpty = channels?.length === 0;

  return (
    <SettingsSection title={words('title')} about={words('about')}>
      {(!bots || !channels) && <CardSkeleton />}
      {canPost && isAtBeginning && (
        <Notice tone="good" title={ready('title')}>
          {ready('text')}
        </Notice>
      )}
      {channels?.map((channel) => (
        <ConnectedChannel
          key={channel.id}
          channel={channel}
          bot={bots?.find(({ id }) => id === channel.botId)}
          onRemove={() => remove(channel.id)}
        />
      ))}
      {removed && <RemovedChannelNotice title={removed.channel.title} onUndo={restore} />}
      {bots && !firstBot && (
        <Card>
          <p className="text-soft">{words('needBot')}</p>
        </Card>
      )}
      {firstBot && (isEmpty || isAdding) && (
        <Card>
          <AddChannel
            bots={[firstBot, ...otherBots]}
            onAdded={() => setIsAdding(false)}
            {...(!isEmpty && { onCancel: () => setIsAdding(false) })}
          />
        </Card>
      )}
      {firstBot && channels && !isEmpty && !isAdding && (
        <Button variant="quiet" className="self-start" onClick={() => setIsAdding(true)}>
          {words('add.another')}
        </Button>
      )}
    </SettingsSection>
  );
}
