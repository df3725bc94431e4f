import { clsx } from 'clsx';
import { useTranslations } from 'use-intl';

export interface SaveStatusProps {
  state: 'saved' | 'saving' | 'failed';
}

/** Whether what is written is stored. A save of a few milliseconds is not worth a word: only a late one shows. */
export function SaveStatus({ state }: SaveStatusProps) {
  const t = useTranslations('composer');
  return (
    <span role="status" className="flex shrink-0 items-center gap-1.5 text-xs text-faint">
      <span
        aria-hidden
        className={clsx('size-1.75 rounded-full', state === 'failed' ? 'bg-bad' : 'bg-good')}
      />
      {state === 'failed' ? (
        t('notSaved')
      ) : (
        // In a narrow panel the channel's name needs the room: the dot says it there.
        <span className="@max-[360px]:sr-only">{t('saved')}</span>
      )}
    </span>
  );
}
