import { Ellipsis, FilePlus2, History, WandSparkles } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';

export interface DraftMenuProps {
  editable: boolean;
  onTidy: () => void;
  onRevisions: () => void;
  /** A new post from the same page; `null` where there is none. */
  onStartOver: (() => void) | null;
}

/** What is done to a whole draft, and seldom. */
export function DraftMenu({ editable, onTidy, onRevisions, onStartOver }: DraftMenuProps) {
  const t = useTranslations('composer');
  return (
    <Menu
      trigger={<IconButton label={t('more')} icon={<Ellipsis size={17} />} />}
      entries={[
        {
          kind: 'action',
          key: 'tidy',
          label: t('tidy'),
          icon: <WandSparkles size={16} />,
          disabled: !editable,
          onSelect: onTidy,
        },
        {
          kind: 'action',
          key: 'revisions',
          label: t('revisions.open'),
          icon: <History size={16} />,
          onSelect: onRevisions,
        },
        ...(onStartOver
          ? [
              {
                kind: 'action' as const,
                key: 'start-over',
                label: t('startOver'),
                icon: <FilePlus2 size={16} />,
                onSelect: onStartOver,
              },
            ]
          : []),
      ]}
    />
  );
}
