import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { MessageEntity } from '@grammyjs/types';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesFromDocument } from '@/utils/post/entities';
import { arbitraryFormattedText, arbitraryPost, randomCases } from '../arbitrary-post';
import { loadTelegramText, wireDescription } from './telegram-text';

const telegram = loadTelegramText();
const ORACLE = '../shared/tools/telegram-oracle.mjs';

if (!telegram) console.log('skipped: TDLib is not available on this platform');

describe.skipIf(!telegram)('the text that Telegram publishes', () => {
  const sent = (text: string, entities: MessageEntity[] = [], options = {}) =>
    telegram?.sent(text, entities, options);

  it('loses blanks around it, and keeps its entities in place', () => {
    expect(sent('  a b  ', [{ type: 'bold', offset: 4, length: 3 }])).toEqual({
      ok: true,
      value: { text: 'a b', entities: [{ type: 'bold', offset: 2, length: 1 }], dropped: 0 },
    });
  });

  it('shows links it found by itself, apart from those the author made', () => {
    const link: MessageEntity = { type: 'text_link', offset: 0, length: 9, url: 'https://b.example/' };
    expect(sent('a.example x.com', [link], { detect: true })).toMatchObject({
      value: { entities: [link, { type: 'url', offset: 10, length: 5 }] },
    });
    expect(sent('x.com', [], { detect: false })).toMatchObject({ value: { entities: [] } });
  });

  it('may not be empty, unless it is a caption or stands over a preview', () => {
    expect(sent(' \u200b\n')).toEqual({ ok: false, error: 'Text must be non-empty' });
    expect(sent(' ', [], { caption: true })).toMatchObject({ ok: true, value: { text: '' } });
    expect(sent(' ', [], { previewUrl: true })).toMatchObject({ ok: true, value: { text: '' } });
  });

  it('holds 4096 characters, a caption 1024, emoji counting one', () => {
    expect(sent('😀'.repeat(4096))).toMatchObject({ ok: true });
    expect(sent('a'.repeat(4097))).toEqual({ ok: false, error: 'Message is too long' });
    expect(sent('a'.repeat(1025), [], { caption: true })).toEqual({
      ok: false,
      error: 'Message caption is too long',
    });
  });

  it('drops entities past the hundredth, formatting first', () => {
    const text = 'a b '.repeat(101);
    const bold = Array.from({ length: 101 }, (_, i) => ({ type: 'bold', offset: 4 * i, length: 1 }) as const);
    const code = { type: 'code', offset: 402, length: 1 } as const;
    const result = sent(text, [...bold, code]);
    expect(result).toMatchObject({ ok: true, value: { dropped: 2 } });
    expect(result?.ok && result.value.entities.at(-1)).toEqual(code);
  });

  it('is refused with the Bot API’s words when an entity is wrong', () => {
    const broken = sent('👍', [{ type: 'bold', offset: 1, length: 1 }]);
    expect(broken?.ok === false && wireDescription(broken.error)).toMatch(
      /^Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset \d+$/,
    );
    const link = sent('a', [{ type: 'text_link', offset: 0, length: 1, url: 'javascript:x' }]);
    expect(link?.ok === false && wireDescription(link.error)).toMatch(
      /^Bad Request: entity URL 'javascript:x' is invalid: /,
    );
  });

  it('is parsed from HTML and Markdown as Telegram does', () => {
    expect(telegram?.parse('<b>a</b>', 'HTML')).toEqual({
      ok: true,
      value: { text: 'a', entities: [{ type: 'bold', offset: 0, length: 1 }] },
    });
    expect(telegram?.parse('_a_', 'MarkdownV2')).toMatchObject({ value: { text: 'a' } });
    const open = telegram?.parse('<b>a', 'HTML');
    expect(open?.ok === false && wireDescription(open.error)).toMatch(/^Bad Request: can't parse entities: /);
  });
});

const withOracle = telegram !== null && existsSync(ORACLE);
if (!withOracle) console.log('skipped: nothing to compare with beside the project');

it.skipIf(!withOracle)(
  'equals the independent answer on random posts and on texts with wrong entities',
  { timeout: 180_000 },
  () => {
    const options = fc.record({ caption: fc.boolean(), previewUrl: fc.boolean(), detect: fc.boolean() });
    const formatted = fc.oneof(arbitraryPost.map(entitiesFromDocument), arbitraryFormattedText);
    const questions = fc
      .sample(fc.tuple(formatted, options), { seed: 2026, numRuns: randomCases })
      .map(([{ text, entities }, options]) => ({ text, entities, options }));
    // A process of its own: TDLib cannot be set up twice in one.
    const answers = execFileSync(process.execPath, [ORACLE], {
      input: questions
        .map(({ options, ...rest }) => JSON.stringify({ ...rest, ...options, sent: true }))
        .join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const theirs = answers
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ours = questions.map(({ text, entities, options }) => {
      const answer = telegram?.sent(text, entities, options);
      if (!answer?.ok) return { error: answer?.error, description: wireDescription(answer?.error ?? '') };
      const { dropped, ...value } = answer.value;
      return dropped > 0 ? { ...value, dropped } : value;
    });
    expect(ours).toEqual(theirs);
    console.log(`sent() equals the independent answer on ${ours.length} of ${randomCases} texts`);
  },
);
