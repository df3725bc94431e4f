import { join } from 'node:path';
import { createViteServer } from 'vitest/node';
import { PROJECT } from '@/dev/project';
import type { OutboxCode } from './context';
import type { PlantedFault } from './planted-faults';

/** Loads copies of the outbox's code, each with one fault in it. The shipped files are left as they are. */
export async function openGarden(): Promise<{
  plant(fault: PlantedFault): Promise<OutboxCode>;
  close(): Promise<void>;
}> {
  let planted: PlantedFault | null = null;
  const server = await createViteServer({
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '@': PROJECT } },
    plugins: [
      {
        name: 'plant-a-fault',
        enforce: 'pre',
        transform: (source, id) =>
          planted && id === join(PROJECT, planted.file) ? withFault(source, planted) : null,
      },
    ],
  });
  return {
    async plant(fault) {
      planted = fault;
      server.moduleGraph.invalidateAll();
      return (await server.ssrLoadModule(join(PROJECT, 'dev/simulate/outbox-code.ts'))) as OutboxCode;
    },
    close: () => server.close(),
  };
}

/** @throws when the sound code does not stand there exactly once: the list has to be brought up to date then. */
export function withFault(source: string, { name, file, sound, instead }: PlantedFault): string {
  if (source.split(sound).length !== 2)
    throw new Error(`“${name}”: ${file} does not hold exactly one “${sound}”.`);
  return source.replace(sound, () => instead);
}
