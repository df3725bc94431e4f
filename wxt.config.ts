import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { compileMessages } from './dev/build/compile-messages';
import { firstPaintFiles } from './dev/build/first-paint-files';
import { withoutUnusedMembers } from './dev/build/without-unused-members';

/** The Bot API's own address: the one host the extension may talk to without asking. */
const BOT_API = 'https://api.telegram.org/*';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  // Every import is written out, so that the import rules can see it.
  imports: false,
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: 'overlay' },
  // WXT builds Firefox as MV2 unless told otherwise.
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    host_permissions: [BOT_API],
    // As a click on the toolbar button. The author changes it in the browser's own settings.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
    // Another Bot API address (a relay, an own server) is asked for when the author sets it.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // The first with `closedby` for dialogs.
    ...(browser !== 'firefox' && { minimum_chrome_version: '134' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'channel-clipper@channel-clipper.example',
          // The first with CSS anchor positioning.
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    plugins: [tailwindcss(), compileMessages(), firstPaintFiles(), withoutUnusedMembers()],
    // Dexie as it was written: its package gives bundlers the build for old browsers.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
});
