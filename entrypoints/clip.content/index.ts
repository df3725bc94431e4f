import { defineContentScript } from 'wxt/utils/define-content-script';
import { clipAnswer } from '@/utils/clip/clip-answer';

/**
 * The clip of the page it is injected into. No `matches`: WXT would turn them into host permissions, and nothing runs
 * before the author's click.
 */
export default defineContentScript({ registration: 'runtime', main: () => clipAnswer() });
