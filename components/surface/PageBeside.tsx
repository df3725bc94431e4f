import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { usePageBeside } from './use-page-beside';

export interface PageBesideProps {
  /** The page that the draft was begun on; `null` for none. */
  pageUrl: string | null;
  /** Goes on with the draft of the page beside the panel. */
  onBegin: () => void;
}

/** One line for an author who has gone to another page than the draft's: how to write about that one. */
export function PageBeside({ pageUrl, onBegin }: PageBesideProps) {
  const t = useTranslations('composer.pageBeside');
  const beside = usePageBeside(pageUrl);
  if (beside === 'own') return null;
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
      <span className="min-w-0 grow basis-56">{t(beside)}</span>
      {beside === 'readable' && (
        <Button variant="quiet" size="small" onClick={onBegin}>
          {t('begin')}
        </Button>
      )}
    </div>
  );
}
