import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { DeskHead } from '@/components/drafts/DeskHead';
import { DraftFilters } from '@/components/drafts/DraftFilters';
import { DraftList } from '@/components/drafts/DraftList';
import type { DraftActions } from '@/components/drafts/DraftRow';
import { Invitation } from '@/components/drafts/Invitation';
import { ListSkeleton } from '@/components/drafts/ListSkeleton';
import { useDeskWords } from '@/components/drafts/use-desk-words';
import { Button } from '@/components/ui/Button';
import { openOptions } from '@/utils/browser/open-options';
import { BIN_DAYS } from '@/utils/store/bin';
import { listChannels } from '@/utils/store/channels';
import type { DraftQuery } from '@/utils/store/find-drafts';
import { database } from '../database';
import { useListedDrafts } from './use-listed-drafts';

const EVERYTHING: DraftQuery = { search: '', channelId: null, view: 'all' };

export interface DeskListProps extends DraftActions {
  openId: string | null;
  markedIds: readonly string[];
  onNewPost: () => void;
}

/** The list of drafts, joined to the database: it follows what is stored as it follows the search. */
export function DeskList({ openId, markedIds, onNewPost, ...actions }: DeskListProps) {
  const searchField = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(EVERYTHING);
  const { found, rows, shown } = useListedDrafts(query);
  const ids = found?.ids;
  const channels = useLiveQuery(() => listChannels(database)) ?? [];
  const titles = new Map(channels.map(({ id, title }) => [id, title]));

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isSearchKey(event) || isWriting(event.target)) return;
      event.preventDefault();
      searchField.current?.select();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <DeskHead
        count={found?.isAll ? found.ids.length : null}
        onNewPost={onNewPost}
        onSettings={openOptions}
      />
      <DraftFilters
        query={query}
        channels={channels}
        onChange={setQuery}
        onDown={() => shown.scroller?.querySelector('a')?.focus()}
        searchField={searchField}
      />
      {ids === undefined && <ListSkeleton />}
      {ids?.length === 0 && (
        <NothingListed query={query} onShowAll={() => setQuery(EVERYTHING)} onNewPost={onNewPost} />
      )}
      {ids !== undefined && ids.length > 0 && (
        <DraftList
          ids={ids}
          rows={rows}
          shown={shown}
          openId={openId}
          markedIds={markedIds}
          channelTitle={(id) => (channels.length > 1 ? (titles.get(id) ?? null) : null)}
          {...actions}
        />
      )}
    </>
  );
}

/** The slash; under a Russian layout its key types a full stop. */
const isSearchKey = ({ key, code }: KeyboardEvent): boolean =>
  key === '/' || (code === 'Slash' && key === '.');

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;

interface NothingListedProps {
  query: DraftQuery;
  onShowAll: () => void;
  onNewPost: () => void;
}

function NothingListed({ query, onShowAll, onNewPost }: NothingListedProps) {
  const t = useDeskWords('desk');
  if (query.search.trim() !== '' || query.channelId !== null)
    return (
      <Invitation
        title={t('nothingFound.title')}
        text={t('nothingFound.text')}
        actions={<Button onClick={onShowAll}>{t('nothingFound.showAll')}</Button>}
      />
    );
  if (query.view === 'bin')
    return <Invitation title={t('binEmpty.title')} text={t('binEmpty.text', { days: BIN_DAYS })} />;
  return (
    <Invitation
      title={t('empty.title')}
      text={t('empty.text')}
      actions={<Button onClick={onNewPost}>{t('newPost')}</Button>}
    />
  );
}
