import { Menu as BaseMenu } from '@base-ui/react/menu';
import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
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

export function MenuRow({ entry }: { entry: MenuEntry }) {
  if (entry.kind === 'separator') return <BaseMenu.Separator className="mx-2 my-1 h-px bg-line" />;
  if (entry.kind === 'check') {
    return (
      <BaseMenu.CheckboxItem checked={entry.checked} onCheckedChange={entry.onChange} className={rowStyle}>
        <span className="size-4 shrink-0 text-accent">
          <BaseMenu.CheckboxItemIndicator>
            <Check size={16} aria-hidden />
          </BaseMenu.CheckboxItemIndicator>
        </span>
        <span className="grow">{entry.label}</span>
      </BaseMenu.CheckboxItem>
    );
  }
  if (entry.kind === 'link') {
    return (
      <BaseMenu.LinkItem href={entry.href} target="_blank" rel="noreferrer" closeOnClick className={rowStyle}>
        <span className="shrink-0 text-soft">{entry.icon}</span>
        <span className="grow">{entry.label}</span>
      </BaseMenu.LinkItem>
    );
  }
  return (
    <BaseMenu.Item
      onClick={entry.onSelect}
      disabled={entry.disabled ?? false}
      className={clsx(rowStyle, entry.danger && 'text-bad')}
    >
      {entry.icon && (
        <span className={clsx('shrink-0', entry.danger ? 'text-bad' : 'text-soft')}>{entry.icon}</span>
      )}
      <span className="grow">{entry.label}</span>
      {entry.shortcut && <kbd className="font-sans text-xs text-soft">{entry.shortcut}</kbd>}
    </BaseMenu.Item>
  );
}
