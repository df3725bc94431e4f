import { useTranslations } from 'use-intl';
import { Skeleton } from '@/components/ui/Skeleton';

/** The composer's shape while the page is read. */
export function ComposerSkeleton() {
  const t = useTranslations('common');
  return (
    <div role="status" aria-label={t('loading')} className="@container flex h-full flex-col">
      <div className="flex h-12 items-center gap-2 border-b border-line px-4">
        <Skeleton className="size-6.5 rounded-full" />
        <Skeleton className="h-4 w-44" />
      </div>
      <div className="flex grow">
        <div className="flex grow flex-col gap-3 p-4.5">
          <Skeleton className="h-7.5 w-72" />
          <Skeleton className="h-6 w-full max-w-96" />
          <Skeleton className="h-6 w-3/5" />
          <span className="h-1" />
          {['w-full', 'w-11/12', 'w-full', 'w-4/5'].map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines without identity
            <Skeleton key={index} className={`h-4 ${width}`} />
          ))}
        </div>
        <div className="hidden w-75 flex-col gap-2 border-l border-line bg-sunk p-3 @[640px]:flex">
          <Skeleton className="mb-2 h-7.5 w-full rounded-lg" />
          {['h-24', 'h-20', 'h-24', 'h-16'].map((height, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cards without identity
            <Skeleton key={index} className={`w-full rounded-lg ${height}`} />
          ))}
        </div>
      </div>
      <div className="flex h-14 items-center justify-between border-t border-line px-4.5">
        <Skeleton className="h-4 w-28" />
        <Skeleton className="h-10 w-36 rounded-lg" />
      </div>
    </div>
  );
}
