import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { focusUnderPointer } from './list-keys';
import { rowStyle } from './popup-style';

/** A row of a menu: something to do, a page to open, something to switch on or off, or a line between groups. */
export type MenuEntry =
  | {
      kind: 'action';
      key: string;
      label: string;
      icon?: ReactNode;
      shortcut?: string;
      danger?: boolean;
      disabled?: boolean;
      onSelect: () => void;
    }
  | { kind: 'check'; key: string; label: string; checked: boolean; onChange: (checked: boolean) => void }
  /** Opens outside the extension, in a new tab. */
  | { kind: 'link'; key: string; label: string; icon?: ReactNode; href: string }
  | { kind: 'separator'; key: string };

export interface MenuRowProps {
  entry: MenuEntry;
  /** The menu closes, before what was chosen begins. */
  onDone: () => void;
}

export function MenuRow({ entry, onDone }: MenuRowProps) {
  if (entry.kind === 'separator') return <hr className="mx-2 my-1 h-px border-0 bg-line" />;
  const row = { 'data-text': entry.label, tabIndex: -1, onPointerMove: focusUnderPointer };
  if (entry.kind === 'check') {
    return (
      <button
        {...row}
        type="button"
        role="menuitemcheckbox"
        aria-checked={entry.checked}
        onClick={() => entry.onChange(!entry.checked)}
        className={rowStyle}
      >
        <span className="size-4 shrink-0 text-accent">
          {entry.checked && <Check size={16} aria-hidden />}
        </span>
        <span className="grow">{entry.label}</span>
      </button>
    );
  }
  if (entry.kind === 'link') {
    return (
      <a
        {...row}
        role="menuitem"
        href={entry.href}
        target="_blank"
        rel="noreferrer"
        onClick={onDone}
        className={rowStyle}
      >
        <span className="shrink-0 text-soft">{entry.icon}</span>
        <span className="grow">{entry.label}</span>
      </a>
    );
  }
  const { disabled = false, danger = false } = entry;
  return (
    <button
      {...row}
      type="button"
      role="menuitem"
      // A row that cannot be taken now can still be read by keyboard.
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (disabled) return;
        onDone();
        entry.onSelect();
      }}
      className={clsx(rowStyle, danger && 'text-bad')}
    >
      {entry.icon && (
        <span className={clsx('shrink-0', danger ? 'text-bad' : 'text-soft')}>{entry.icon}</span>
      )}
      <span className="grow">{entry.label}</span>
      {entry.shortcut && <kbd className="font-sans text-xs text-soft">{entry.shortcut}</kbd>}
    </button>
  );
}
