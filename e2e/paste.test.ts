import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { PROJECT } from '@/dev/project';
import { test } from './harness/author';
import { copyFrom, pressPaste } from './harness/clipboard';

const FOLDER = join(PROJECT, 'e2e/clipboards');

/** What an application puts on the clipboard, and the message that it has to become. */
interface Case {
  from: string;
  text: string;
  marks: { type: string; text: string }[];
}

const file = (id: string, name: string) => readFileSync(join(FOLDER, id, name), 'utf8');

describe('what is pasted by Ctrl+V into an empty draft, and sent', () => {
  test.for(readdirSync(FOLDER))('%s', async (id, { author }) => {
    const { text, marks }: Case = JSON.parse(file(id, 'expect.json'));
    await author.connect('en');
    const page = await author.read('none');
    await copyFrom(page, { html: file(id, 'clipboard.html'), text: file(id, 'clipboard.txt') });
    const composer = await author.compose(page);
    await composer.clear();
    await pressPaste(composer.page);
    await composer.send();
    await composer.says(composer.words.outbox.sent.title);
    const { message } = author.practice.posts[0] ?? expect.unreachable('nothing arrived');
    expect(message.text).toBe(text);
    expect(
      message.entities?.map(({ type, offset, length }) => ({
        type,
        text: message.text.slice(offset, offset + length),
      })) ?? [],
    ).toEqual(marks);
  });
});
