import {
  baseKeymap,
  chainCommands,
  deleteSelection,
  joinBackward,
  selectNodeBackward,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { type Command, Plugin } from 'prosemirror-state';
import { postSchema } from '@/utils/post/post-schema';
import {
  dissolveCodeBlock,
  leaveCodeBlock,
  toggleCodeBlock,
  toggleExpandable,
  toggleQuote,
} from './block-commands';
import { toggleFormat } from './marks';

const isMac = typeof navigator !== 'undefined' && /Mac|iP(hone|[oa]d)/.test(navigator.platform);

const { bold, italic, underline, strikethrough, spoiler, code } = postSchema.marks;

/** Telegram Desktop's own shortcuts, by letter: those with Shift and those without. */
const COMMANDS: Record<string, Command> = {
  b: toggleFormat(bold),
  i: toggleFormat(italic),
  u: toggleFormat(underline),
  'shift-x': toggleFormat(strikethrough),
  'shift-p': toggleFormat(spoiler),
  'shift-m': toggleFormat(code),
  'shift-.': toggleQuote,
  'shift-e': toggleExpandable,
  'shift-c': toggleCodeBlock,
  z: undo,
  'shift-z': redo,
  y: redo,
};

/**
 * The letter that a shortcut means. Under a Russian layout `key` is Cyrillic (и for B), so the key's place (`code`) tells;
 * under a Latin layout `key` tells, whatever the place (Dvorak, AZERTY). ProseMirror#957, slate#4046.
 */
export function shortcutOf(event: KeyboardEvent): string | null {
  // Ctrl+Alt is AltGr on Windows: it types a sign.
  if (event.altKey || !(isMac ? event.metaKey : event.ctrlKey)) return null;
  const isLatin = /^[a-z]$/i.test(event.key);
  const place = /^Key([A-Z])$/.exec(event.code)?.[1] ?? (event.code === 'Period' ? '.' : null);
  const letter = isLatin ? event.key : place;
  return letter && `${event.shiftKey ? 'shift-' : ''}${letter.toLowerCase()}`;
}

/** What the composer does on keys that are not about the text. */
export interface ComposerKeys {
  onSend(): void;
  onLink(): void;
}

/** Shortcuts under any keyboard layout, then ProseMirror's own keys. */
export function keyboard({ onSend, onLink }: ComposerKeys): Plugin[] {
  const shortcuts = new Plugin({
    props: {
      handleKeyDown(view, event) {
        const shortcut = shortcutOf(event);
        if (shortcut === 'k') onLink();
        const command = shortcut === null ? undefined : COMMANDS[shortcut];
        if (command) command(view.state, view.dispatch, view);
        // A shortcut of ours never types its letter, even where it can do nothing.
        return shortcut === 'k' || command !== undefined;
      },
    },
  });
  const keys = keymap({
    'Mod-Enter': () => {
      onSend();
      return true;
    },
    Enter: chainCommands(leaveCodeBlock, baseKeymap.Enter as Command),
    'Shift-Enter': chainCommands(leaveCodeBlock, baseKeymap.Enter as Command),
    Backspace: chainCommands(
      undoInputRule,
      deleteSelection,
      dissolveCodeBlock,
      joinBackward,
      selectNodeBackward,
    ),
  });
  return [shortcuts, keys, keymap(baseKeymap)];
}
