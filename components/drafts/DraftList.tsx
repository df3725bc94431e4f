import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { DraftRow as Row } from '@/utils/store/draft-rows';
import { canBin, type DraftActions, DraftRow } from './DraftRow';
import { useDeskWords } from './use-desk-words';
import { ROW_HEIGHT_PX, type RowWindow } from './use-row-window';

export interface DraftListProps extends DraftActions {
  /** Every draft there is to list, in order. */
  ids: readonly string[];
  /** Those of them that are on the screen, as far as they are read. */
  rows: ReadonlyMap<string, Row>;
  shown: RowWindow;
  openId: string | null;
  markedIds: readonly string[];
  channelTitle: (channelId: string) => string | null;
}

/** A list of any length of which only what is on the screen is drawn. Arrow keys go through it, Enter opens, Space marks to merge, Delete throws away. */
export function DraftList({ ids, rows, shown, openId, markedIds, channelTitle, ...actions }: DraftListProps) {
  const t = useDeskWords('desk');
  const [chosen, setCurrent] = useState(0);
  const last = ids.length - 1;
  const current = Math.min(chosen, last);
  const isFocusing = useRef(false);
  const stop = Math.max(shown.first, Math.min(current, shown.end - 1));

  // The row that an arrow key leads to may have to be drawn first.
  useEffect(() => {
    if (!isFocusing.current) return;
    const link = shown.scroller?.querySelector<HTMLElement>(`[aria-posinset="${current + 1}"] a`);
    link?.focus();
    isFocusing.current = !link;
  });

  function go(index: number) {
    const next = Math.max(0, Math.min(index, last));
    isFocusing.current = true;
    setCurrent(next);
    shown.reveal(next);
  }

  function onKeyDown(event: KeyboardEvent) {
    const moves: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: last,
      PageDown: current + 8,
      PageUp: current - 8,
    };
    const to = moves[event.key];
    // The menu of a row has arrow keys of its own.
    if (!(event.target instanceof HTMLAnchorElement)) return;
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    }
    const row = rows.get(ids[current] ?? '');
    if (!row || row.isBinned || !canBin(row)) return;
    if (event.key === ' ') {
      event.preventDefault();
      actions.onMark(row.id);
    }
    if (event.key === 'Delete') {
      actions.onBin(row.id);
      // The next one takes its place, and the focus with it; after the last there is none.
      if (current === last) go(last - 1);
    }
  }

  return (
    <div ref={shown.attach} onScroll={shown.onScroll} className="min-h-0 grow overflow-y-auto px-2 pb-2">
      <ul
        aria-label={t('list')}
        onKeyDown={onKeyDown}
        className="relative"
        style={{ height: ids.length * ROW_HEIGHT_PX }}
      >
        {ids.slice(shown.first, shown.end).map((id, offset) => {
          const index = shown.first + offset;
          const row = rows.get(id);
          return (
            <li
              // A row is a place: where one draft leaves it to the next, the focus stays.
              key={`row ${index}`}
              aria-posinset={index + 1}
              aria-setsize={ids.length}
              className="absolute inset-x-0 py-0.5"
              style={{ height: ROW_HEIGHT_PX, top: index * ROW_HEIGHT_PX }}
              onFocus={() => setCurrent(index)}
            >
              <DraftRow
                id={id}
                row={row}
                channelTitle={row?.channelId ? channelTitle(row.channelId) : null}
                isOpen={id === openId}
                isMarked={markedIds.includes(id)}
                isStop={index === stop}
                {...actions}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
