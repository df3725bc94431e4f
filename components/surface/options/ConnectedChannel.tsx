import { useEffect, useEffectEvent } from 'react';
import { ChannelCard } from '@/components/channels/ChannelCard';
import { channelHealth } from '@/components/channels/channel-health';
import { ProblemNotice } from '@/components/ui/ProblemNotice';
import { sendMessage } from '@/utils/browser/messages';
import { askToReach } from '@/utils/browser/permissions';
import type { ProblemAction } from '@/utils/i18n/problems/problem';
import { updateChannel } from '@/utils/store/channels';
import type { Bot, Channel } from '@/utils/store/records';
import { database } from '../database';
import { useAsking } from '../use-asking';

export interface ConnectedChannelProps {
  channel: Channel;
  /** `undefined` when its bot is gone. */
  bot: Bot | undefined;
  onRemove: () => void;
}

/** A channel with its rights looked at again: on demand, and when the author comes back from giving a missing one. */
export function ConnectedChannel({ channel, bot, onRemove }: ConnectedChannelProps) {
  const { busy, problem, ask } = useAsking(bot?.username ?? null);
  const lacks = channelHealth(channel) !== 'can-post' || problem !== null;

  const check = () => ask(() => sendMessage('checkChannel', { channelId: channel.id }));
  const act = async (action: ProblemAction) => {
    if (action.kind === 'permit-address' && !(await askToReach(action.apiRoot))) return;
    await check();
  };

  const comeBack = useEffectEvent(() => {
    if (!busy && navigator.onLine) void check();
  });
  useEffect(() => {
    if (!lacks) return;
    const listener = () => comeBack();
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  }, [lacks]);

  return (
    <ChannelCard
      channel={channel}
      botUsername={bot?.username ?? ''}
      busy={busy}
      problem={problem && <ProblemNotice problem={problem} busy={busy} onAction={act} />}
      onCheck={check}
      onRemove={onRemove}
      onChange={(choices) => void updateChannel(database, channel.id, choices)}
    />
  );
}
