import { useTranslations } from 'use-intl';
import { Card } from '@/components/settings/Card';
import { Skeleton } from '@/components/ui/Skeleton';

/** The shape of a bot or a channel while it is read. */
export function CardSkeleton() {
  const words = useTranslations('common');
  return (
    <Card>
      <div role="status" className="flex items-center gap-3">
        <span className="sr-only">{words('loading')}</span>
        <Skeleton className="size-10 rounded-full" />
        <div className="flex grow flex-col gap-2">
          <Skeleton className="h-4 w-40" />
          <Skeleton className="h-3 w-24" />
        </div>
      </div>
    </Card>
  );
}
