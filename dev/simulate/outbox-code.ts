/**
 * The shipped code that a history runs, through one door: the planted faults are put into a second copy of what stands behind it.
 */

export { WakeUp } from '@/utils/browser/wake-up';
export { openLine } from '@/utils/connections/open-line';
export {
  checkAgain,
  editPost,
  enqueue,
  markSent,
  sendAgain,
  takeBack,
  withdraw,
} from '@/utils/outbox/actions';
export { newJob } from '@/utils/outbox/job';
export { Outbox } from '@/utils/outbox/runner';
export { undeleted, unedited } from '@/utils/outbox/transitions';
export { deleteMessages } from '@/utils/telegram/delete-messages';
export { editMessage } from '@/utils/telegram/edit-message';
export { postCall } from '@/utils/telegram/post-call';
