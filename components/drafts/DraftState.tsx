import { CircleAlert, CircleCheck, CircleHelp, Clock } from 'lucide-react';
import { Pill, type PillProps } from '@/components/ui/Pill';
import type { JobState } from '@/utils/outbox/job';
import { useDeskWords } from './use-desk-words';

const looks: Record<JobState, { tone: PillProps['tone']; Icon: typeof Clock }> = {
  scheduled: { tone: 'plain', Icon: Clock },
  queued: { tone: 'plain', Icon: Clock },
  attempting: { tone: 'plain', Icon: Clock },
  sent: { tone: 'good', Icon: CircleCheck },
  failed: { tone: 'bad', Icon: CircleAlert },
  unknown: { tone: 'warn', Icon: CircleHelp },
  deleting: { tone: 'plain', Icon: Clock },
  editing: { tone: 'plain', Icon: Clock },
};

/** What became of a draft that was sent. */
export function DraftState({ state }: { state: JobState }) {
  const t = useDeskWords('desk.state');
  const { tone, Icon } = looks[state];
  return (
    <Pill tone={tone} icon={<Icon size={14} aria-hidden />}>
      {t(state)}
    </Pill>
  );
}
