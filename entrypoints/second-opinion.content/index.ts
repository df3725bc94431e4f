import { defineContentScript } from 'wxt/utils/define-content-script';
import { clipAnswer } from '@/utils/clip/clip-answer';
import { articleRegion } from '@/utils/clip/region';
import { defuddleArticle } from '@/utils/clip/second-opinion';

/** The clip of a page whose first clip was in doubt: a script of its own, because it is four times as large. */
export default defineContentScript({
  registration: 'runtime',
  main: () => clipAnswer([articleRegion, defuddleArticle]),
});
