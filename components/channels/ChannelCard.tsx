import { Ellipsis, ExternalLink, RefreshCw, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormatter, useLocale, useNow } from 'use-intl';
import { Card } from '@/components/settings/Card';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { Avatar } from '@/components/ui/Avatar';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { RadioList } from '@/components/ui/RadioList';
import { Select } from '@/components/ui/Select';
import type { Channel } from '@/utils/store/records';
import { channelLink } from '@/utils/telegram-links';
import { channelHealth } from './channel-health';
import { channelLanguages } from './channel-languages';
import { HealthPill } from './HealthPill';
import { MissingRights } from './MissingRights';

export interface ChannelCardProps {
  channel: Channel;
  botUsername: string;
  /** Its rights are being checked. */
  busy: boolean;
  /** What came of the last check. */
  problem?: ReactNode;
  onCheck: () => void;
  onRemove: () => void;
  onChange: (choices: Partial<Pick<Channel, 'language' | 'prefill'>>) => void;
}

/** A channel: what it is called, what the bot may do there, and how its posts begin. */
export function ChannelCard({ channel, botUsername, busy, problem, onChange, ...does }: ChannelCardProps) {
  const words = useSettingsWords('options.channels');
  const surfaceLanguage = useLocale();
  const health = channelHealth(channel);
  return (
    <Card className="flex flex-col gap-5">
      <div className="flex flex-col gap-3">
        <ChannelHead channel={channel} {...does} />
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <HealthPill health={health} />
          <CheckedAt time={channel.checkedAt} />
        </div>
        {problem ??
          (health !== 'can-post' && (
            <MissingRights
              missing={channel.missingRights}
              botUsername={botUsername}
              busy={busy}
              onCheck={does.onCheck}
            />
          ))}
      </div>
      <Select
        label={words('add.language')}
        items={channelLanguages(surfaceLanguage, channel.language)}
        value={channel.language}
        onChange={(language) => onChange({ language })}
      />
      <RadioList<Channel['prefill']>
        label={words('prefill.label')}
        choices={(['same-language', 'always', 'never'] as const).map((value) => ({
          value,
          label: words(`prefill.${value}`),
          hint: words(`prefill.${value}-hint`),
        }))}
        value={channel.prefill}
        onChange={(prefill) => onChange({ prefill })}
      />
    </Card>
  );
}

type ChannelHeadProps = Pick<ChannelCardProps, 'channel' | 'onCheck' | 'onRemove'>;

function ChannelHead({ channel, onCheck, onRemove }: ChannelHeadProps) {
  const words = useSettingsWords('options.channels');
  const action = { kind: 'action' } as const;
  return (
    <div className="flex items-center gap-3">
      <Avatar name={channel.title} size="medium" />
      <div className="min-w-0 grow">
        <h3 className="wrap-anywhere font-semibold">{channel.title}</h3>
        <p className="truncate text-sm text-soft">
          {channel.username ? `@${channel.username}` : words('private')}
        </p>
      </div>
      <Menu
        trigger={
          <IconButton
            label={words('actions', { title: channel.title })}
            icon={<Ellipsis size={18} aria-hidden />}
          />
        }
        entries={[
          {
            ...action,
            key: 'check',
            label: words('checkAgain'),
            icon: <RefreshCw size={16} />,
            onSelect: onCheck,
          },
          {
            kind: 'link',
            key: 'open',
            label: words('openInTelegram'),
            icon: <ExternalLink size={16} />,
            href: channelLink(channel),
          },
          { kind: 'separator', key: 'line' },
          {
            ...action,
            key: 'remove',
            label: words('remove'),
            icon: <Trash2 size={16} />,
            danger: true,
            onSelect: onRemove,
          },
        ]}
      />
    </div>
  );
}

function CheckedAt({ time }: { time: number }) {
  const words = useSettingsWords('options.channels');
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  // The clock of the page ticks behind the record's: what was just written is not in the future.
  const when = format.relativeTime(time, Math.max(now.getTime(), time));
  return <span className="text-sm text-soft">{words('checked', { when })}</span>;
}
