import type { Plugin } from 'vite';

/** What draws the stored draft, with all that it imports; the build's own first words. */
const FIRST_PAINT =
  /\/components\/surface\/first-paint\.ts$|\/utils\/report\.ts$|vite\/preload-helper|virtual:wxt-(html-)?plugins$/;
/** The looks of every surface. */
const LOOKS = /\/components\/.*\.css$/;

/**
 * Joins what the popup waits for before it is shown. A page of an extension asks the browser’s main process for each of its files; cut
 * by who else imports them they were fourteen.
 */
export function firstPaintFiles(): Plugin {
  return {
    name: 'first-paint-files',
    config: ({ build }) => ({
      build: {
        // Every browser that we ask for knows `modulepreload`.
        modulePreload: { polyfill: false },
        // A script that is injected is one file.
        ...(!build?.lib && {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'first-paint', test: FIRST_PAINT },
                  { name: 'looks', test: LOOKS },
                ],
              },
            },
          },
        }),
      },
    }),
  };
}
