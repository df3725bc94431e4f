import { FilePlus2, Settings } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/IconButton';
import { useDeskWords } from './use-desk-words';

export interface DeskHeadProps {
  /** How many are listed; `null` while that is not known. */
  count: number | null;
  onNewPost: () => void;
  onSettings: () => void;
}

/** What the list is, and what can be begun there. */
export function DeskHead({ count, onNewPost, onSettings }: DeskHeadProps) {
  const t = useDeskWords('desk');
  const common = useTranslations('common');
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 pr-2 pl-4">
      <h1 className="text-lg font-semibold">{t('title')}</h1>
      <span role="status" className="ml-1.5 grow truncate text-sm text-soft tabular-nums">
        {count !== null && t('count', { count })}
      </span>
      <IconButton label={t('newPost')} icon={<FilePlus2 size={17} />} onClick={onNewPost} />
      <IconButton label={common('settings')} icon={<Settings size={17} />} onClick={onSettings} />
    </header>
  );
}
