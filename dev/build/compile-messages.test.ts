import { build } from 'vite';
import { expect, it } from 'vitest';
import { compileMessages } from './compile-messages';

/** What a catalogue's file is in the build. */
async function built(path: string, code: string): Promise<string> {
  const file = `/project/utils/i18n/${path}`;
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'one-file',
        resolveId: (id) => (id === file ? id : null),
        load: (id) => (id === file ? code : null),
      },
      compileMessages(),
    ],
    build: { write: false, minify: false, lib: { entry: file, formats: ['es'] } },
  });
  const [first] = [output].flat();
  const [chunk] = first && 'output' in first ? first.output : [];
  return chunk && 'code' in chunk ? chunk.code : '';
}

it('makes of a message what can be said without a parser, and leaves plain words as they are', async () => {
  const code = await built(
    'en/desk.ts',
    `export const desk = { title: 'Drafts', bin: { days: '{days, plural, one {# day} other {# days}} left' } };`,
  );
  expect(code).toContain('"Drafts"');
  expect(code).not.toContain('plural');
  expect(code).toMatch(/"one": \[\s*0,\s*" day"\s*\]/);
});

it('touches nothing but the catalogue', async () => {
  expect(await built('locale.ts', `export const names = { en: '{English}' };`)).toContain('{English}');
});
