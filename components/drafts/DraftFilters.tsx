import { Search, X } from 'lucide-react';
import { type Ref, useId } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import type { DraftQuery, DraftView } from '@/utils/store/find-drafts';
import { useDeskWords } from './use-desk-words';

const VIEWS: DraftView[] = ['all', 'unsent', 'under-way', 'sent', 'failed', 'unknown', 'bin'];

/** Every channel, in a list of channels by their ids. */
const EVERY = '';

export interface DraftFiltersProps {
  query: DraftQuery;
  channels: readonly { id: string; title: string }[];
  onChange: (query: DraftQuery) => void;
  /** From the search the author wants to go into the list. */
  onDown: () => void;
  searchField: Ref<HTMLInputElement>;
}

/** What of the drafts is listed: words, what became of them, and the channel where there are several. */
export function DraftFilters({ query, channels, onChange, onDown, searchField }: DraftFiltersProps) {
  const t = useDeskWords('desk');
  const id = useId();
  return (
    <search className="flex shrink-0 flex-col gap-1 px-3 pb-1.5">
      <div className="relative">
        <label htmlFor={id} className="sr-only">
          {t('search')}
        </label>
        <Search
          size={16}
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-faint"
        />
        <input
          id={id}
          ref={searchField}
          type="text"
          inputMode="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('search')}
          aria-keyshortcuts="/"
          value={query.search}
          onChange={(event) => onChange({ ...query, search: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              onDown();
            }
            if (event.key === 'Escape') onChange({ ...query, search: '' });
          }}
          className="min-h-9 w-full rounded-lg border border-edge bg-page pr-9 pl-8 transition-colors hover:border-soft focus-visible:outline-offset-0"
        />
        <span className="absolute top-1/2 right-1.5 -translate-y-1/2">
          {query.search === '' ? (
            <kbd
              aria-hidden
              className="mr-1 rounded-sm border border-line px-1.5 font-sans text-xs text-faint"
            >
              /
            </kbd>
          ) : (
            <IconButton
              size="small"
              label={t('clearSearch')}
              icon={<X size={16} />}
              onClick={() => onChange({ ...query, search: '' })}
            />
          )}
        </span>
      </div>
      <div className="-mx-2 flex min-w-0 items-center">
        <Select<DraftView>
          label={t('show')}
          labelHidden
          variant="quiet"
          items={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
          value={query.view}
          onChange={(view) => onChange({ ...query, view })}
        />
        {channels.length > 1 && (
          <Select<string>
            label={t('channel')}
            labelHidden
            variant="quiet"
            items={[
              { value: EVERY, label: t('everyChannel') },
              ...channels.map((channel) => ({ value: channel.id, label: channel.title })),
            ]}
            value={query.channelId ?? EVERY}
            onChange={(channelId) =>
              onChange({ ...query, channelId: channelId === EVERY ? null : channelId })
            }
          />
        )}
      </div>
    </search>
  );
}
