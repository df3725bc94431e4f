import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/Notice';
import type { Problem } from '@/utils/i18n/problems/problem';
import { PassphraseForm, type PassphraseFormProps } from './PassphraseForm';

export interface LockedNoticeProps extends Pick<PassphraseFormProps, 'busy' | 'isWrong' | 'onEdit'> {
  problem: Problem;
  onUnlock: (passphrase: string) => void;
}

/** A post waits for the passphrase: the field for it stands where that is told. */
export function LockedNotice({ problem, onUnlock, ...form }: LockedNoticeProps) {
  const words = useTranslations('passphrase');
  return (
    <Notice tone={problem.tone} title={problem.title}>
      <p className="mb-2">{problem.text}</p>
      <PassphraseForm
        {...form}
        isLine
        asks={['current']}
        submitLabel={words('unlock')}
        onSubmit={({ current }) => onUnlock(current)}
      />
    </Notice>
  );
}
