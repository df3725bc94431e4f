import {
  Bold,
  ChevronsDownUp,
  Code,
  EyeOff,
  Italic,
  Link,
  Quote,
  SquareCode,
  Strikethrough,
  Underline,
} from 'lucide-react';
import type { Command, EditorState } from 'prosemirror-state';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/IconButton';
import { moveFocus } from '@/components/ui/list-keys';
import { postSchema } from '@/utils/post/post-schema';
import { isInside, toggleCodeBlock, toggleExpandable, toggleQuote } from './block-commands';
import { LinkField } from './LinkField';
import { markSelection } from './mark-selection';
import { isMarked, linkAtSelection, removeLink, setLink, toggleFormat } from './marks';
import type { PostEditor } from './post-editor';
import { type Place, placeAtSelection } from './selection-place';
import { shortcutLabel } from './shortcut-label';
import { useEditorState } from './use-editor-state';

const { marks } = postSchema;

interface Format {
  name:
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strikethrough'
    | 'spoiler'
    | 'code'
    | 'quote'
    | 'expandable'
    | 'codeBlock';
  icon: ReactNode;
  shortcut: string;
  command: Command;
  isOn: (state: EditorState) => boolean;
}

const FORMATS: readonly Format[] = [
  ...(
    [
      ['bold', <Bold size={16} key="b" />, 'B'],
      ['italic', <Italic size={16} key="i" />, 'I'],
      ['underline', <Underline size={16} key="u" />, 'U'],
      ['strikethrough', <Strikethrough size={16} key="s" />, 'Shift+X'],
      ['spoiler', <EyeOff size={16} key="p" />, 'Shift+P'],
      ['code', <Code size={16} key="c" />, 'Shift+M'],
    ] as const
  ).map(([name, icon, shortcut]) => ({
    name,
    icon,
    shortcut,
    command: toggleFormat(marks[name]),
    isOn: (state: EditorState) => isMarked(state, marks[name]),
  })),
  {
    name: 'quote',
    icon: <Quote size={16} />,
    shortcut: 'Shift+.',
    command: toggleQuote,
    isOn: isInside('quote'),
  },
  {
    name: 'codeBlock',
    icon: <SquareCode size={16} />,
    shortcut: 'Shift+C',
    command: toggleCodeBlock,
    isOn: isInside('pre'),
  },
];

const EXPANDABLE: Format = {
  name: 'expandable',
  icon: <ChevronsDownUp size={16} />,
  shortcut: 'Shift+E',
  command: toggleExpandable,
  isOn: ({ selection: { $from } }) =>
    Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).some(
      (node) => node.attrs.expandable,
    ),
};

/** Ten buttons beside each other in a panel of 320 px. */
const NARROW = '@max-[360px]:size-7';

export interface FormatBarProps {
  editor: PostEditor;
  /** The link field is open; the composer knows because a shortcut opens it too. */
  linkOpen: boolean;
  onLinkOpen: (open: boolean) => void;
}

/** Telegram's formats, beside the selected words; nothing while nothing is selected. */
export function FormatBar({ editor, linkOpen, onLinkOpen }: FormatBarProps) {
  const t = useTranslations('composer');
  const state = useEditorState(editor);
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  // Tab comes to one of the buttons; arrow keys go on from there.
  const [stop, setStop] = useState<Format['name'] | 'link'>('bold');
  const isShown = linkOpen || !state.selection.empty;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection moves it
  useLayoutEffect(() => {
    const { view } = editor;
    if (!isShown || !view) return;
    const stand = () => bar.current && setPlace(placeAtSelection(view, bar.current, linkOpen));
    stand();
    // A panel is made wider and narrower.
    const watch = new ResizeObserver(stand);
    watch.observe(view.dom);
    return () => watch.disconnect();
  }, [isShown, state.selection, linkOpen, editor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is marked anew
  useEffect(
    () => (linkOpen && editor.view ? markSelection(editor.view) : undefined),
    [linkOpen, state.selection, editor],
  );

  if (!isShown) return null;

  const close = () => {
    onLinkOpen(false);
    editor.view?.focus();
  };
  const formats = isInside('quote')(state) ? [...FORMATS, EXPANDABLE] : FORMATS;
  const isThere = stop === 'link' || formats.some(({ name }) => name === stop);
  const tabIndex = (name: typeof stop) => (name === (isThere ? stop : 'bold') ? 0 : -1);

  return (
    <div
      ref={bar}
      style={place ?? { visibility: 'hidden' }}
      className="absolute z-20 max-w-full animate-arrive rounded-lg border border-line bg-raised shadow-float"
    >
      {linkOpen ? (
        <LinkField
          href={linkAtSelection(state)}
          onApply={(href) => {
            editor.dispatch(setLink(editor.state, href));
            close();
          }}
          onRemove={() => {
            editor.dispatch(removeLink(editor.state));
            close();
          }}
          onCancel={close}
        />
      ) : (
        <div
          role="toolbar"
          aria-label={t('formatting')}
          onKeyDown={(event) => moveFocus(event, [...event.currentTarget.querySelectorAll('button')], 'row')}
          className="flex p-0.5"
        >
          {formats.map(({ name, icon, shortcut, command, isOn }) => (
            <IconButton
              key={name}
              label={t(name)}
              shortcut={shortcutLabel(shortcut)}
              icon={icon}
              pressed={isOn(state)}
              className={NARROW}
              tabIndex={tabIndex(name)}
              onFocus={() => setStop(name)}
              // The caret stays in the text.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => editor.run(command)}
            />
          ))}
          <IconButton
            label={t('link')}
            shortcut={shortcutLabel('K')}
            icon={<Link size={16} />}
            pressed={linkAtSelection(state) !== ''}
            className={NARROW}
            tabIndex={tabIndex('link')}
            onFocus={() => setStop('link')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onLinkOpen(true)}
          />
        </div>
      )}
    </div>
  );
}
