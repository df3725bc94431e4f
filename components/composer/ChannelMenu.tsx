import { ChevronDown, Megaphone, Settings } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Avatar } from '@/components/ui/Avatar';
import { Menu } from '@/components/ui/Menu';

/** A channel as the composer needs to know it. */
export interface ChannelChoice {
  id: string;
  title: string;
}

export interface ChannelMenuProps {
  channels: readonly ChannelChoice[];
  /** The channel the post is for; `null` where none is chosen. */
  channel: ChannelChoice | null;
  disabled: boolean;
  onChoose: (channelId: string) => void;
  onSettings: () => void;
}

/** Which channel the post is for. */
export function ChannelMenu({ channels, channel, disabled, onChoose, onSettings }: ChannelMenuProps) {
  const t = useTranslations('composer');
  const title = channel?.title ?? t('chooseChannel');
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          disabled={disabled}
          className="flex min-w-0 items-center gap-2 rounded-md px-1.5 py-1 font-semibold transition-colors hover:bg-sunk aria-expanded:bg-sunk"
        >
          {channel ? (
            <Avatar name={title} />
          ) : (
            <span className="grid size-6.5 shrink-0 place-items-center rounded-full bg-accent-soft text-accent">
              <Megaphone size={14} aria-hidden />
            </span>
          )}
          <span className="sr-only">{t('channel')}: </span>
          <span className="truncate">{title}</span>
          <ChevronDown size={14} aria-hidden className="shrink-0 text-faint" />
        </button>
      }
      entries={[
        ...channels.map(({ id, title }) => ({
          kind: 'action' as const,
          key: id,
          label: title,
          icon: <Avatar name={title} />,
          onSelect: () => onChoose(id),
        })),
        ...(channels.length > 0 ? [{ kind: 'separator' as const, key: 'separator' }] : []),
        {
          kind: 'action',
          key: 'settings',
          label: t('channelSettings'),
          // As wide as the pictures above it.
          icon: <Settings size={16} className="mx-1.25" />,
          onSelect: onSettings,
        },
      ]}
    />
  );
}
