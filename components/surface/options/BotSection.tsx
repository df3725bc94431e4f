import { useState } from 'react';
import { Card } from '@/components/settings/Card';
import { SettingsSection } from '@/components/settings/SettingsSection';
import { TokenSteps } from '@/components/settings/TokenSteps';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Bot } from '@/utils/store/records';
import { CardSkeleton } from './CardSkeleton';
import { ConnectBot } from './ConnectBot';
import { ConnectedBot } from './ConnectedBot';

/** The author's bots: none yet (then the way to get one), one, or more. `undefined` while they are read. */
export function BotSection({ bots }: { bots: Bot[] | undefined }) {
  const words = useSettingsWords('options.bot');
  const [connected, setConnected] = useState<Bot | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const isNew = bots?.length === 0;

  const arrive = (bot: Bot) => {
    setConnected(bot);
    setIsAdding(false);
  };

  return (
    <SettingsSection title={words('title')} about={words('about')}>
      {!bots && <CardSkeleton />}
      {connected && bots?.some(({ id }) => id === connected.id) && (
        <Notice tone="good" title={words('connected', { name: connected.name })} />
      )}
      {bots?.map((bot) => (
        <ConnectedBot key={bot.id} bot={bot} onReplaced={arrive} />
      ))}
      {(isNew || isAdding) && (
        <Card className="flex flex-col gap-5">
          <TokenSteps />
          <ConnectBot
            submitLabel={words('connect')}
            onConnected={arrive}
            {...(isAdding && { onCancel: () => setIsAdding(false) })}
          />
        </Card>
      )}
      {bots && !isNew && !isAdding && (
        <Button variant="quiet" className="self-start" onClick={() => setIsAdding(true)}>
          {words('connectAnother')}
        </Button>
      )}
    </SettingsSection>
  );
}
