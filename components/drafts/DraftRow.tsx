import { clsx } from 'clsx';
import { ArchiveRestore, CircleCheck, Combine, Copy, Ellipsis, Trash2 } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import type { MenuEntry } from '@/components/ui/MenuRow';
import { Skeleton } from '@/components/ui/Skeleton';
import type { Words } from '@/utils/i18n/catalogue';
import type { DraftRow as Row } from '@/utils/store/draft-rows';
import { DraftState } from './DraftState';
import { draftWhen } from './draft-when';
import { useDeskWords } from './use-desk-words';

/** What can be done with a draft of the list. */
export interface DraftActions {
  onBin: (id: string) => void;
  onRestore: (id: string) => void;
  onDuplicate: (id: string) => void;
  /** Marks it to be merged with others, or no longer. */
  onMark: (id: string) => void;
}

export interface DraftRowProps extends DraftActions {
  id: string;
  /** `undefined` while it is read. */
  row: Row | undefined;
  channelTitle: string | null;
  isOpen: boolean;
  /** It is to be merged with others. */
  isMarked: boolean;
  /** Whether Tab comes to it: one row of the list has it, arrow keys go on from there. */
  isStop: boolean;
}

/** A draft in the list: a link that opens it, and what else can be done with it. */
export function DraftRow({ id, row, channelTitle, isOpen, isMarked, isStop, ...actions }: DraftRowProps) {
  const t = useDeskWords('desk');
  const common = useTranslations('common');
  const locale = useLocale();
  const tabIndex = isStop ? 0 : -1;
  return (
    <div
      className={clsx(
        'group relative flex h-full items-center rounded-lg transition-colors',
        // Around the row and not the link alone, whose right end is the menu's.
        'outline-accent has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2',
        isMarked ? 'bg-accent-soft' : isOpen ? 'bg-page' : 'hover:bg-line/50',
        isOpen && 'shadow-low',
      )}
    >
      <a
        href={`#${id}`}
        tabIndex={tabIndex}
        aria-current={isOpen || undefined}
        className="flex h-full min-w-0 grow flex-col justify-center gap-0.5 rounded-lg pr-1 pl-3 outline-none"
      >
        {row ? (
          <>
            <Title title={row.title} />
            <span className="flex min-w-0 items-center gap-2 text-xs text-soft">
              {isMarked && (
                <CircleCheck size={14} aria-label={t('merge.isMarked')} className="shrink-0 text-accent" />
              )}
              {row.state !== null && <DraftState state={row.state} />}
              <span className="truncate">
                {[draftWhen(row.at, Date.now(), locale), row.site, channelTitle].filter(Boolean).join(' · ')}
              </span>
            </span>
          </>
        ) : (
          <Skeleton className="h-4 w-4/5" />
        )}
      </a>
      {row && (
        <Menu
          trigger={
            <IconButton
              size="small"
              label={common('more')}
              icon={<Ellipsis size={16} />}
              tabIndex={tabIndex}
              className={clsx(
                'mr-1.5 opacity-0 group-hover:opacity-100 focus-visible:opacity-100 aria-expanded:opacity-100',
                isOpen && 'opacity-100',
              )}
            />
          }
          entries={entriesFor(row, isMarked, actions, t)}
        />
      )}
    </div>
  );
}

function Title({ title }: { title: string | null }) {
  const t = useDeskWords('desk');
  if (title === null) return <Skeleton className="h-4 w-40" />;
  if (title === '') return <span className="truncate text-soft italic">{t('untitled')}</span>;
  return (
    <span title={title} className="line-clamp-2 leading-4.5 font-semibold wrap-anywhere">
      {title}
    </span>
  );
}

/** A post whose fate is open stays in sight: nobody is to forget it in the bin. */
export const canBin = ({ state }: Row): boolean => state === null || state === 'sent' || state === 'failed';

function entriesFor(
  row: Row,
  isMarked: boolean,
  { onBin, onRestore, onDuplicate, onMark }: DraftActions,
  t: Words<'desk'>,
): MenuEntry[] {
  const { id } = row;
  const restore: MenuEntry = {
    kind: 'action',
    key: 'restore',
    label: t('restore'),
    icon: <ArchiveRestore size={16} />,
    onSelect: () => onRestore(id),
  };
  const duplicate: MenuEntry = {
    kind: 'action',
    key: 'duplicate',
    label: t('duplicate'),
    icon: <Copy size={16} />,
    onSelect: () => onDuplicate(id),
  };
  const mark: MenuEntry = {
    kind: 'action',
    key: 'mark',
    label: t(isMarked ? 'merge.unmark' : 'merge.mark'),
    icon: <Combine size={16} />,
    shortcut: t('merge.key'),
    disabled: !canBin(row),
    onSelect: () => onMark(id),
  };
  const bin: MenuEntry = {
    kind: 'action',
    key: 'bin',
    label: t('bin'),
    icon: <Trash2 size={16} />,
    shortcut: 'Del',
    danger: true,
    disabled: !canBin(row),
    onSelect: () => onBin(id),
  };
  return row.isBinned ? [restore] : [duplicate, mark, bin];
}
