import type { MessageEntity } from '@grammyjs/types';

/**
 * A message as a reader sees it, sign by sign: the sign, how it looks, and the block that it stands in. Line breaks have no look.
 * What is drawn and what was sent are brought to this, each in its own way, and compared.
 */
export type Looks = string[];

const look = (sign: string, looks: Iterable<string>, block: string): string =>
  sign === '\n' ? `\\n${block}` : `${sign}${[...new Set(looks)].sort().join('+')}${block}`;

const OF_ENTITY: Partial<Record<MessageEntity['type'], string[]>> = {
  bold: ['bold'],
  italic: ['italic'],
  underline: ['underline'],
  strikethrough: ['struck'],
  spoiler: ['hidden'],
  code: ['mono', 'accent'],
  ...Object.fromEntries(
    ['url', 'email', 'hashtag', 'cashtag', 'mention', 'bot_command', 'text_link'].map((type) => [
      type,
      ['link'],
    ]),
  ),
};

const blockOf = (entity: MessageEntity): string | null => {
  if (entity.type === 'blockquote') return ' in a quote';
  if (entity.type === 'expandable_blockquote') return ' in a folded quote';
  return entity.type === 'pre' ? ` in ${entity.language ?? ''} code` : null;
};

/** How Telegram shows a message that it keeps. */
export function looksOfMessage(text: string, entities: readonly MessageEntity[] = []): Looks {
  return Array.from({ length: text.length }, (_, at) => {
    const here = entities.filter(({ offset, length }) => offset <= at && at < offset + length);
    const block = here.map(blockOf).find((block) => block !== null) ?? '';
    return look(
      text[at] ?? '',
      here.flatMap(({ type }) => OF_ENTITY[type] ?? []),
      block,
    );
  });
}

const OF_CLASS: Record<string, string> = {
  'font-semibold': 'bold',
  italic: 'italic',
  underline: 'underline',
  'line-through': 'struck',
  'font-mono': 'mono',
  'text-accent': 'accent',
  'text-link': 'link',
};

/** Reads a bubble of the preview: the channel's name and the time are not the message's. */
export function looksOfBubble(bubble: Element): Looks {
  const passages = [...bubble.children].filter(({ tagName }) => tagName !== 'P');
  return passages.flatMap((passage, index) => {
    const looks = looksOfPassage(passage);
    return index === 0 ? looks : ['\\n', ...looks];
  });
}

function looksOfPassage(passage: Element): Looks {
  const code = passage.querySelector('pre');
  if (code) {
    const language = passage.querySelector('p')?.textContent ?? '';
    return signs(code.textContent, [], ` in ${language} code`);
  }
  const isFolded = passage.querySelector(':scope > [aria-expanded]') !== null;
  const block = isFolded ? ' in a folded quote' : passage.tagName === 'BLOCKQUOTE' ? ' in a quote' : '';
  const runs = passage.matches('.whitespace-pre-wrap')
    ? passage.children
    : (passage.querySelector('.whitespace-pre-wrap')?.children ?? []);
  return [...runs].flatMap((run) => {
    const looks = [...run.classList].flatMap((name) => OF_CLASS[name] ?? []);
    return signs(run.textContent, run.tagName === 'BUTTON' ? [...looks, 'hidden'] : looks, block);
  });
}

const signs = (text: string | null, looks: readonly string[], block: string): Looks =>
  Array.from({ length: text?.length ?? 0 }, (_, at) => look(text?.[at] ?? '', looks, block));
