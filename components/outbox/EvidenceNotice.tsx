import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/Notice';
import type { Evidence } from '@/utils/outbox/evidence';

/** What the numbers in the channel tell about a post that nobody knows of. A hint: the author decides. */
export function EvidenceNotice({ evidence }: { evidence: Evidence }) {
  const t = useTranslations('outbox.evidence');
  if (evidence.kind === 'none') return <Notice tone="info" title={t('none')} />;
  // As text: a number of a message is written without separators.
  const first = String(evidence.first);
  const last = String(evidence.last);
  return <Notice tone="info" title={first === last ? t('one', { first }) : t('several', { first, last })} />;
}
