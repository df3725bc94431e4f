import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { PROJECT } from '@/dev/project';
import type { Clip } from '@/utils/clip/clip';
import type { ClipError } from '@/utils/clip/clip-error';
import type { RawClip } from '@/utils/clip/raw-clip';
import type { Result } from '@/utils/result';
import type { Contender } from './contender';

/**
 * The extension's way to a clip, by the scripts exactly as they are built: the page is read, and read again where that left a doubt
 * (`utils/browser/clip-tab`); outside the page a clip is made of what was read.
 */
export async function ourClip(extensionDir: string): Promise<Contender> {
  const clipScript = injectedScript(extensionDir);
  const secondOpinion = readFileSync(join(extensionDir, 'second-opinion.js'), 'utf8');
  const loaded = await clipOfScript();
  return {
    name: 'ours',
    async read(evaluate) {
      const first = await evaluate(clipScript);
      let raw = first.answer as Result<RawClip, ClipError>;
      let inPageMs = first.ms;
      if (raw.ok && raw.value.doubt) {
        const second = await evaluate(secondOpinion);
        inPageMs += second.ms;
        const again = second.answer as typeof raw;
        if (again.ok) raw = again;
      }
      if (!raw.ok) return { ms: inPageMs, inPageMs, extract: null };
      const made = await evaluate('built.clipOf(given)', { given: raw.value, loaded });
      const { title, blocks } = made.answer as Clip;
      return { ms: inPageMs + made.ms, inPageMs, extract: { title, paragraphs: blocks } };
    },
  };
}

/** The script that every clicked page gets. */
export const injectedScript = (extensionDir: string): string =>
  readFileSync(join(extensionDir, 'clip.js'), 'utf8');

/** `clipOf` by itself: as it ships it lies among other code of the popup's, which is there before the page has been read. */
async function clipOfScript(): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': PROJECT } },
    build: {
      write: false,
      lib: { entry: join(PROJECT, 'utils/clip/clip-of.ts'), formats: ['iife'], name: 'built' },
    },
  })) as Rolldown.RolldownOutput[];
  const built = outputs[0]?.output[0];
  if (!built) throw new Error('Nothing was built of utils/clip/clip-of.ts.');
  return built.code;
}
