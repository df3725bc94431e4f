import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from '@/dev/project';

const SOURCE = join(PROJECT, 'dev', 'bench', 'floor');
const BUILT = join(PROJECT, '.output', 'bench-floor');

/**
 * Builds what ours is measured against: an extension whose popup has one line to type in, and a page with ProseMirror
 * alone. Its worker does nothing; it is there because a process that a worker keeps opens a popup sooner.
 *
 * @returns the folder to install it from
 */
export async function buildFloor(): Promise<string> {
  await build({
    root: SOURCE,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': PROJECT } },
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: { input: ['popup.html', 'bare-editor.html'].map((page) => join(SOURCE, page)) },
    },
  });
  copyFileSync(join(SOURCE, 'manifest.json'), join(BUILT, 'manifest.json'));
  writeFileSync(join(BUILT, 'background.js'), '');
  return BUILT;
}
