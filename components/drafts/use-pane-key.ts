import { type RefObject, useEffect } from 'react';

/** Leads from the list to the open draft's text and back. It types nothing, so it is the same under every keyboard layout. */
export const PANE_KEY = 'F6';

export interface Panes {
  list: RefObject<HTMLElement | null>;
  draft: RefObject<HTMLElement | null>;
  /** To the list where there is room for one of the two and the draft stands before it. */
  onBack: () => void;
}

/** One key goes between the Desk's places, as between those of any application; with Shift it is the browser's own, which leads out of the page. */
export function usePaneKey({ list, draft, onBack }: Panes): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isPlain = !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey);
      if (event.key !== PANE_KEY || !isPlain || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      const isInDraft = draft.current?.contains(document.activeElement);
      const text = isInDraft ? undefined : textIn(draft.current);
      if (text) text.focus();
      else if (isSeen(list.current)) list.current?.focus();
      else onBack();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [list, draft, onBack]);
}

/** The text, or what stands around it where it cannot be written in now. */
const textIn = (draft: HTMLElement | null): HTMLElement | undefined =>
  ['[contenteditable="true"]', 'main']
    .map((part) => draft?.querySelector<HTMLElement>(part))
    .find((part) => isSeen(part)) ?? undefined;

const isSeen = (part: HTMLElement | null | undefined): boolean => part?.checkVisibility() ?? false;
