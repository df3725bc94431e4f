import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BotCard } from '@/components/settings/BotCard';
import { BrokenTokenNotice } from '@/components/settings/BrokenTokenNotice';
import { NewTokenSteps } from '@/components/settings/NewTokenSteps';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { ProblemNotice } from '@/components/ui/ProblemNotice';
import { sendMessage } from '@/utils/browser/messages';
import { forgetTryOut } from '@/utils/store/bots';
import type { Bot } from '@/utils/store/records';
import { database } from '../database';
import { useAsking } from '../use-asking';
import { ConnectBot } from './ConnectBot';
import { useWaitingForToken } from './use-waiting-for-token';

export interface ConnectedBotProps {
  bot: Bot;
  onReplaced: (bot: Bot) => void;
}

/** A connected bot with what can be done to it: another token, or good-bye. */
export function ConnectedBot({ bot, onReplaced }: ConnectedBotProps) {
  const words = useSettingsWords('options.bot');
  const common = useTranslations('common');
  const { busy, problem, ask } = useAsking(bot.username);
  const waiting = useWaitingForToken(bot.id);
  const isLost = bot.isTokenLost === true;
  const [isReplacing, setIsReplacing] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);

  const disconnect = async () => {
    await ask(() => sendMessage('disconnectBot', { botId: bot.id }));
    setIsLeaving(false);
  };

  return (
    <BotCard
      bot={bot}
      onReplaceToken={() => setIsReplacing(true)}
      onDisconnect={() => setIsLeaving(true)}
      onForgetChat={() => void forgetTryOut(database, bot.id)}
    >
      {(waiting > 0 || isLost) && !isReplacing && (
        <BrokenTokenNotice isLost={isLost} waiting={waiting} onReplaceToken={() => setIsReplacing(true)} />
      )}
      {isReplacing && (
        <>
          <NewTokenSteps username={bot.username} />
          <ConnectBot
            submitLabel={words('replaceToken')}
            replaced={bot}
            onCancel={() => setIsReplacing(false)}
            onConnected={(replaced) => {
              setIsReplacing(false);
              onReplaced(replaced);
            }}
          />
        </>
      )}
      {problem && <ProblemNotice problem={problem} busy={busy} onAction={disconnect} />}
      {isLeaving && (
        <ConfirmDialog
          onClose={() => setIsLeaving(false)}
          title={words('disconnecting.title', { name: bot.name })}
          description={words('disconnecting.text')}
          confirmLabel={words('disconnecting.confirm')}
          cancelLabel={common('cancel')}
          busy={busy}
          onConfirm={disconnect}
        />
      )}
    </BotCard>
  );
}
