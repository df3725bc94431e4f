import { TryOutNotice } from '@/components/outbox/TryOutNotice';
import { ProblemNotice } from '@/components/ui/ProblemNotice';
import type { ProblemAction } from '@/utils/i18n/problems/problem';
import type { Bot } from '@/utils/store/records';
import type { TryOut } from './use-try-out';

export interface TryOutNoticesProps {
  tryOut: TryOut;
  bot: Bot;
  onAction: (action: ProblemAction) => void;
}

/** What came of trying the post out. */
export function TryOutNotices({ tryOut, bot, onAction }: TryOutNoticesProps) {
  const { name, problem, busy } = tryOut;
  const isAboutTrying = ({ kind }: ProblemAction) => kind === 'pressed-start' || kind === 'retry';
  return (
    <>
      {problem && (
        <ProblemNotice
          problem={problem}
          busy={busy}
          onAction={(action) => (isAboutTrying(action) ? void tryOut.send() : onAction(action))}
        />
      )}
      {name !== null && (
        <TryOutNotice name={name} chatUrl={`https://t.me/${bot.username}`} onClose={tryOut.dismiss} />
      )}
    </>
  );
}
