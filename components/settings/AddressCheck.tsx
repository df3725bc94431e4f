import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { ProblemNotice } from '@/components/ui/ProblemNotice';
import type { Problem } from '@/utils/i18n/problems/problem';
import { useSettingsWords } from './use-settings-words';

export interface AddressCheckProps {
  host: string;
  busy: boolean;
  /** The Bot API has answered there. */
  isFound: boolean;
  /** What came of looking, where it was not that. */
  problem: Problem | null;
  /** Called inside the click, so that the browser may be asked for the address. */
  onCheck: () => void;
}

/** Looks who answers at an address, before a token goes there. */
export function AddressCheck({ host, busy, isFound, problem, onCheck }: AddressCheckProps) {
  const words = useSettingsWords('options.bot.address.check');
  return (
    <>
      <Button size="small" className="self-start" busy={busy} onClick={onCheck}>
        {words('do')}
      </Button>
      {isFound && (
        <Notice tone="good" title={words('found', { host })}>
          {words('foundText')}
        </Notice>
      )}
      {problem && <ProblemNotice problem={problem} busy={busy} onAction={onCheck} />}
    </>
  );
}
