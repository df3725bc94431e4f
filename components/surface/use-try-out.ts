import { useState } from 'react';
import { sendMessage } from '@/utils/browser/messages';
import type { Problem } from '@/utils/i18n/problems/problem';
import type { Bot } from '@/utils/store/records';
import { useAsking } from './use-asking';
import type { OutgoingPost } from './use-outgoing-post';

/** Sending the post to the author's own chat with the bot first. It never counts as posted. */
export interface TryOut {
  busy: boolean;
  /** Whose chat it is in since the last try. */
  name: string | null;
  /** Why it is not there. */
  problem: Problem | null;
  send(): Promise<void>;
  dismiss(): void;
}

export function useTryOut(outgoing: OutgoingPost, bot: Bot | null): TryOut {
  const { busy, problem, ask, clear } = useAsking(bot?.username ?? null);
  const [name, setName] = useState<string | null>(null);
  return {
    busy,
    name,
    problem,
    async send() {
      setName(null);
      const plan = bot && outgoing.plan();
      if (!plan) return;
      const chat = await ask(() => sendMessage('tryOut', { botId: bot.id, calls: plan.calls }));
      setName(chat?.name ?? null);
    },
    dismiss() {
      setName(null);
      clear();
    },
  };
}
