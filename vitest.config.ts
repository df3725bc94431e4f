import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{entrypoints,components,utils,dev}/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['e2e/*.test.ts'],
          globalSetup: 'e2e/harness/build-once.ts',
          // One real browser after another: two cores are not enough for more.
          fileParallelism: false,
          // A busy Chromium now and then swallows a click or a key. What passed at the second try is shown as such.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          // Browser tests that mostly wait: for a slow answer, for the pace that Telegram wants.
          name: 'patient',
          include: ['e2e/patient/*.test.ts'],
          globalSetup: 'e2e/harness/build-once.ts',
          retry: 1,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'firefox',
          include: ['e2e/firefox/*.test.ts'],
          globalSetup: 'e2e/firefox/build-once.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
