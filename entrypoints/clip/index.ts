import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clipAnswer } from '@/utils/clip/clip-answer';

/**
 * What can be read off the page it is injected into. No content script in WXT's sense: those are made to live in a page
 * and tell it so by a message, and nothing of this one may be left behind.
 */
export default defineUnlistedScript(() => clipAnswer());
