import { useTranslations } from 'use-intl';
import { Skeleton } from '@/components/ui/Skeleton';

/** The list's shape while it is read. */
export function ListSkeleton() {
  const t = useTranslations('common');
  return (
    <div role="status" aria-label={t('loading')} className="flex grow flex-col gap-8 px-5 pt-5">
      {['w-4/5', 'w-3/5', 'w-11/12', 'w-2/3', 'w-4/5'].map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without identity
        <div key={index} className="flex flex-col gap-2">
          <Skeleton className={`h-4 ${width}`} />
          <Skeleton className="h-3 w-1/2" />
        </div>
      ))}
    </div>
  );
}
