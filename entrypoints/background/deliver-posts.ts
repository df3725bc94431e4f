import { browser } from 'wxt/browser';
import { withFreshConnection } from '@/utils/browser/fresh-connection';
import { keepAwake } from '@/utils/browser/keep-awake';
import { systemWakeUp } from '@/utils/browser/system-wake-up';
import { WakeUp } from '@/utils/browser/wake-up';
import { openLine } from '@/utils/connections/open-line';
import { Reach } from '@/utils/connections/reach';
import { checkAgain } from '@/utils/outbox/actions';
import { Outbox } from '@/utils/outbox/runner';
import type { Surroundings } from '@/utils/outbox/surroundings';
import { undeleted, unedited } from '@/utils/outbox/transitions';
import { reportUnexpected } from '@/utils/report';
import { askWhoIAm } from '@/utils/telegram/bot';
import { deleteMessages } from '@/utils/telegram/delete-messages';
import { editMessage } from '@/utils/telegram/edit-message';
import { postCall } from '@/utils/telegram/post-call';
import { database } from './database';
import { gate } from './gate';

export interface Delivery {
  /** Looks for what there is to do. */
  run(): void;
  /** What held up these channels may be mended: their posts are tried again. */
  goOn(channelIds: readonly string[]): Promise<void>;
}

/** Runs the outbox whenever there may be something to do, and answers with the ways to run it by hand. */
export function deliverPosts(): Delivery {
  const report = (error: unknown) => reportUnexpected('The outbox', error);
  const wakeUp = systemWakeUp(() => run());
  const reach = new Reach(gate, askWhoIAm, Date.now);
  const around: Surroundings = {
    db: database,
    locks: navigator.locks,
    now: Date.now,
    keepAwake,
    withLine: async (bot, work) => {
      const line = await reach.openLine(bot);
      if (!line.ok) return line;
      return withFreshConnection((fetch) =>
        work(async (chatId, call) => {
          const outcome = await postCall({ ...line.value, fetch }, chatId, call);
          reach.note(bot, outcome);
          return outcome;
        }),
      );
    },
    deleteMessages: async (bot, chatId, messageIds) => {
      const line = await openLine(gate, bot);
      return line.ok ? deleteMessages(line.value, chatId, messageIds) : undeleted(line.error);
    },
    editMessage: async (bot, ...message) => {
      const line = await openLine(gate, bot);
      return line.ok ? editMessage(line.value, ...message) : unedited(line.error);
    },
    wakeAt: (at) => wakeUp.at(at),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    report,
  };
  const outbox = new Outbox(around);
  const run = () => {
    outbox.run().catch(report);
  };
  browser.alarms.onAlarm.addListener((alarm) => {
    if (WakeUp.isOurs(alarm)) run();
  });
  // Listened to only so that the browser starts the worker, which runs the outbox below.
  browser.runtime.onStartup.addListener(() => {});
  self.addEventListener('online', run);
  browser.permissions.onAdded.addListener(run);
  // Whatever woke the worker: a request that the last one left behind is found now.
  run();
  return {
    run,
    async goOn(channelIds) {
      for (const channelId of channelIds) await checkAgain(around, channelId);
      run();
    },
  };
}
