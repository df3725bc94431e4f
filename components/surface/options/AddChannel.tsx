import { useState } from 'react';
import { AddChannelForm, type AddChannelRequest } from '@/components/channels/AddChannelForm';
import { sendMessage } from '@/utils/browser/messages';
import type { Bot } from '@/utils/store/records';
import { useAsking } from '../use-asking';

export interface AddChannelProps {
  bots: readonly [Bot, ...Bot[]];
  onAdded: () => void;
  onCancel?: () => void;
}

/** The form that has a channel looked up by the background. */
export function AddChannel({ bots, onAdded, onCancel }: AddChannelProps) {
  const [asked, setAsked] = useState(bots[0]);
  const { busy, problem, ask, clear } = useAsking(asked.username);

  const add = async (request: AddChannelRequest) => {
    setAsked(bots.find(({ id }) => id === request.botId) ?? bots[0]);
    const channel = await ask(() => sendMessage('addChannel', request));
    if (channel) onAdded();
  };

  return (
    <AddChannelForm
      bots={bots}
      busy={busy}
      problem={problem}
      onAdd={add}
      onEdit={clear}
      {...(onCancel && { onCancel })}
    />
  );
}
