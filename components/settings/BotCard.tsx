import { Ellipsis, ExternalLink, KeyRound, MessageCircle, MessageCircleOff, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { TELEGRAM_API_ROOT } from '@/utils/api-address';
import type { Bot } from '@/utils/store/records';
import { Card } from './Card';
import { useSettingsWords } from './use-settings-words';

export interface BotCardProps {
  bot: Bot;
  onReplaceToken: () => void;
  onDisconnect: () => void;
  /** The chat where posts are tried out is the author's no more. */
  onForgetChat: () => void;
  /** Stands under the bot: a form or a problem. */
  children?: ReactNode;
}

/** A connected bot. Of its token there are only dots. */
export function BotCard({ bot, onReplaceToken, onDisconnect, onForgetChat, children }: BotCardProps) {
  const words = useSettingsWords('options.bot');
  const tried = bot.tryOut?.chat;
  return (
    <Card className="flex flex-col gap-4">
      <div className="flex items-center gap-3">
        <Avatar name={bot.name} picture={bot.picture} size="large" />
        <div className="min-w-0 grow">
          <h3 className="wrap-anywhere text-lg font-semibold">{bot.name}</h3>
          <p className="wrap-anywhere text-soft">
            @{bot.username}
            {bot.apiRoot !== TELEGRAM_API_ROOT && (
              <> · {words('address.via', { host: new URL(bot.apiRoot).host })}</>
            )}
          </p>
        </div>
        <Menu
          trigger={
            <IconButton
              label={words('actions', { name: bot.name })}
              icon={<Ellipsis size={18} aria-hidden />}
            />
          }
          entries={[
            {
              kind: 'link',
              key: 'open',
              label: words('openInTelegram'),
              icon: <ExternalLink size={16} />,
              href: `https://t.me/${bot.username}`,
            },
            {
              kind: 'action',
              key: 'replace',
              label: words('replaceToken'),
              icon: <KeyRound size={16} />,
              onSelect: onReplaceToken,
            },
            ...(tried
              ? [
                  {
                    kind: 'action' as const,
                    key: 'forget-chat',
                    label: words('tryOut.forget'),
                    icon: <MessageCircleOff size={16} />,
                    onSelect: onForgetChat,
                  },
                ]
              : []),
            { kind: 'separator', key: 'line' },
            {
              kind: 'action',
              key: 'disconnect',
              label: words('disconnect'),
              icon: <Unplug size={16} />,
              danger: true,
              onSelect: onDisconnect,
            },
          ]}
        />
      </div>
      {!bot.isTokenLost && (
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
          <KeyRound size={14} aria-hidden />
          <span aria-hidden className="tracking-widest">
            ••••••••
          </span>
          {words('token.kept')}
        </p>
      )}
      {tried && (
        <p className="flex items-center gap-2 text-sm text-soft">
          <MessageCircle size={14} aria-hidden className="shrink-0" />
          {words('tryOut.goesTo', { name: tried.name })}
        </p>
      )}
      {children}
    </Card>
  );
}
