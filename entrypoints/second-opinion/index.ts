import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clipAnswer } from '@/utils/clip/clip-answer';
import { OWN_OPINION } from '@/utils/clip/clip-page';
import { defuddleArticle } from '@/utils/clip/region/second-opinion';

/** A page whose first clip was in doubt, read again: a script of its own, because it is four times as large. */
export default defineUnlistedScript(() => clipAnswer([OWN_OPINION, [defuddleArticle]]));
