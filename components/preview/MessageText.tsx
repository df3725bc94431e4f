import type { MessageEntity } from '@grammyjs/types';
import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { passagesOf, type Run } from './passages';

export interface MessageTextProps {
  text: string;
  /** Ours and those that Telegram finds by itself. */
  entities: readonly MessageEntity[];
}

/** A message's text with its formatting, as Telegram draws it. */
export function MessageText({ text, entities }: MessageTextProps) {
  return passagesOf(text, entities).map((passage, index) => {
    const key = `${index}-${passage.kind}`;
    if (passage.kind === 'pre')
      return (
        <div key={key} className="my-1 overflow-hidden rounded-md border-l-3 border-edge bg-sunk">
          {passage.language && <p className="px-2 pt-1 text-xs text-soft">{passage.language}</p>}
          <pre className="px-2 py-1 font-mono text-sm whitespace-pre-wrap">{passage.text}</pre>
        </div>
      );
    if (passage.kind === 'quote')
      return <QuotePassage key={key} runs={passage.runs} expandable={passage.expandable} />;
    return <Runs key={key} runs={passage.runs} />;
  });
}

/** A long expandable quote shows three lines until it is pressed. */
function QuotePassage({ runs, expandable }: { runs: readonly Run[]; expandable: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const ground =
    'relative my-1 block w-full rounded-md border-l-3 border-accent bg-accent-soft px-2 py-1 text-left';
  if (!expandable)
    return (
      <blockquote className={ground}>
        <Runs runs={runs} />
      </blockquote>
    );
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => setOpen(!isOpen)}
      className={clsx(ground, 'pr-6')}
    >
      <span className={clsx('block', !isOpen && 'line-clamp-3')}>
        <Runs runs={runs} />
      </span>
      <ChevronDown
        size={14}
        aria-hidden
        className={clsx(
          'absolute right-1.5 bottom-1.5 text-accent transition-transform',
          isOpen && 'rotate-180',
        )}
      />
    </button>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <span className="whitespace-pre-wrap">
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
        <RunText key={index} run={run} />
      ))}
    </span>
  );
}

const STYLES: Partial<Record<MessageEntity['type'], string>> = {
  bold: 'font-semibold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'line-through',
  code: 'font-mono text-[0.92em] text-accent',
  text_link: 'text-accent',
  url: 'text-accent',
  email: 'text-accent',
  hashtag: 'text-accent',
  cashtag: 'text-accent',
  mention: 'text-accent',
  text_mention: 'text-accent',
  bot_command: 'text-accent',
};

function RunText({ run: { text, entities } }: { run: Run }) {
  const [isRevealed, setRevealed] = useState(false);
  const className = clsx(entities.map(({ type }) => STYLES[type]));
  const link = entities.find((entity) => entity.type === 'text_link');
  if (entities.some(({ type }) => type === 'spoiler') && !isRevealed)
    return (
      <button
        type="button"
        onClick={() => setRevealed(true)}
        className={clsx(className, 'inline rounded-sm bg-edge text-left text-transparent select-none')}
      >
        {text}
      </button>
    );
  // Where a link leads is told, but a preview leads nowhere.
  return (
    <span className={className} title={link?.type === 'text_link' ? link.url : undefined}>
      {text}
    </span>
  );
}
