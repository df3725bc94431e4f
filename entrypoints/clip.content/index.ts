import { defineContentScript } from 'wxt/utils/define-content-script';

// No `matches`: WXT would turn them into host permissions, and nothing runs before the author's click.
export default defineContentScript({
  registration: 'runtime',
  main: () => null,
});
