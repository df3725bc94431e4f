import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { reloadOtherPages } from '@/utils/browser/reload-others';

export interface HeldDatabaseProps {
  state: 'blocked' | 'outdated';
}

/** Instead of a surface that cannot have the database: why, that nothing is lost, and the way on. */
export function HeldDatabase({ state }: HeldDatabaseProps) {
  const t = useTranslations('problems');
  const action =
    state === 'blocked' ? (
      <Button size="small" onClick={() => void reloadOtherPages()}>
        {t('storage.database-blocked.reloadOthers')}
      </Button>
    ) : (
      <Button size="small" onClick={() => window.location.reload()}>
        {t('action.reload')}
      </Button>
    );
  return (
    <main className="p-4">
      <Notice tone="warn" title={t(`storage.database-${state}.title`)} actions={action}>
        {t(`storage.database-${state}.text`)}
      </Notice>
    </main>
  );
}
