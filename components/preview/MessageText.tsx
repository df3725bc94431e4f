import type { MessageEntity } from '@grammyjs/types';
import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
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

/** A long expandable quote shows three lines until it is unfolded. */
function QuotePassage({ runs, expandable }: { runs: readonly Run[]; expandable: boolean }) {
  const t = useTranslations('composer');
  const [isOpen, setOpen] = useState(false);
  return (
    <blockquote
      className={clsx(
        'relative my-1 rounded-md border-l-3 border-accent bg-accent-soft px-2 py-1',
        expandable && 'pr-7',
      )}
    >
      <div className={clsx(expandable && !isOpen && 'line-clamp-3')}>
        <Runs runs={runs} />
      </div>
      {expandable && (
        // Spoilers in the quote are buttons too, so it cannot be one as a whole.
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={t('wholeQuote')}
          onClick={() => setOpen(!isOpen)}
          className="absolute right-1 bottom-1 rounded-sm p-0.5 text-accent"
        >
          <ChevronDown
            size={14}
            aria-hidden
            className={clsx('transition-transform', isOpen && 'rotate-180')}
          />
        </button>
      )}
    </blockquote>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  const endsInBreak = runs.at(-1)?.text.endsWith('\n') ?? true;
  return (
    <span className="whitespace-pre-wrap">
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
        <RunText key={index} run={run} />
      ))}
      {/* A line break at the very end draws no line by itself. */}
      {endsInBreak && <br />}
    </span>
  );
}

const STYLES: Partial<Record<MessageEntity['type'], string>> = {
  bold: 'font-semibold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'line-through',
  code: 'font-mono text-[0.92em] text-accent',
  text_link: 'text-link',
  url: 'text-link',
  email: 'text-link',
  hashtag: 'text-link',
  cashtag: 'text-link',
  mention: 'text-link',
  text_mention: 'text-link',
  bot_command: 'text-link',
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
