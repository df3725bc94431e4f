import { clsx } from 'clsx';
import { useTranslations } from 'use-intl';
import { segmentStyle } from '@/components/ui/segment-style';

export type Pane = 'article' | 'write' | 'preview';

export interface PaneSwitchProps {
  hasArticle: boolean;
  pane: Pane;
  onChange: (pane: Pane) => void;
}

/** Which pane is shown where there is room for one only. */
export function PaneSwitch({ hasArticle, pane, onChange }: PaneSwitchProps) {
  const t = useTranslations('composer');
  const tArticle = useTranslations('article');
  const labels: Record<Pane, string> = {
    article: tArticle('tab'),
    write: t('write'),
    preview: t('preview'),
  };
  const panes: Pane[] = hasArticle ? ['article', 'write', 'preview'] : ['write', 'preview'];
  return (
    <nav
      aria-label={t('panes')}
      className="grid shrink-0 auto-cols-fr grid-flow-col bg-line p-0.5 @[640px]:hidden"
    >
      {panes.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === pane}
          onClick={() => onChange(value)}
          className={clsx(segmentStyle, 'aria-pressed:bg-page aria-pressed:text-ink aria-pressed:shadow-low')}
        >
          {labels[value]}
        </button>
      ))}
    </nav>
  );
}
