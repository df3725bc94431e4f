/** A mistake that could be made in the outbox: `instead` stands where `sound` stood, once, in `file`. */
export interface PlantedFault {
  name: string;
  file: string;
  sound: string;
  instead: string;
}

const RUNNER = 'utils/outbox/runner.ts';
const ACTIONS = 'utils/outbox/actions.ts';
const TRANSITIONS = 'utils/outbox/transitions.ts';
const EDIT = 'utils/outbox/edit.ts';
const EDIT_MESSAGE = 'utils/telegram/edit-message.ts';

/** Each of them the simulator must find. */
export const plantedFaults: PlantedFault[] = [
  {
    name: 'the lock is left out: two workers send to one channel',
    file: RUNNER,
    sound: 'this.around.locks.request(`channel',
    instead: '((_name: string, work: () => Promise<void>) => work())(`channel',
  },
  {
    name: 'the request leaves before it is written down',
    file: RUNNER,
    sound: `const started = await this.record(job, { type: 'started' });
      return started?.state === 'attempting' ? send(way.channel.chatId, part.call) : null;`,
    instead: `const outcome = await send(way.channel.chatId, part.call);
      await this.record(job, { type: 'started' });
      return outcome;`,
  },
  {
    name: 'a page that the browser did not open counts as a lost answer',
    file: RUNNER,
    sound: 'if (!asked.ok) return this.record(job, unsent(asked.error));',
    instead: `if (!asked.ok) {
      await this.record(job, { type: 'started' });
      return this.record(job, { type: 'lost', why: 'no-answer' });
    }`,
  },
  {
    name: 'a post that is held up lets the others pass',
    file: RUNNER,
    sound: 'const [job] = waiting;',
    instead: 'const job = waiting.find(({ error }) => error === null) ?? waiting[0];',
  },
  {
    name: 'what can be mended fails the post',
    file: TRANSITIONS,
    sound: 'export function unsent(error: DeliveryError): JobEvent {',
    instead: `export function unsent(error: DeliveryError): JobEvent {
      if (holds(error)) return { type: 'refused', error };`,
  },
  {
    name: 'nobody looks whether what holds up a post is mended',
    file: 'utils/outbox/queue.ts',
    sound: 'else times.push(channelReadyAt(',
    instead: 'else if (!holds(error)) times.push(channelReadyAt(',
  },
  {
    name: 'a message counts as deleted when no answer came',
    file: 'utils/telegram/delete-messages.ts',
    sound: `return { type: 'held', error: { code: 'unreachable' } };`,
    instead: `return { type: 'deleted' };`,
  },
  {
    name: 'a post is taken back while nobody knows of a part of it',
    file: TRANSITIONS,
    sound: `'taken-back': ['queued', 'sent', 'failed'],`,
    instead: `'taken-back': ['queued', 'sent', 'failed', 'unknown', 'attempting'],`,
  },
  {
    name: 'what is to be deleted is forgotten when it could not be at once',
    file: 'utils/outbox/queue.ts',
    sound: `state === 'deleting' || state === 'editing')`,
    instead: `state === 'editing')`,
  },
  {
    name: 'a lost answer is tried again',
    file: TRANSITIONS,
    sound: `state: 'unknown', attemptStartedAt`,
    instead: `state: 'queued', attemptStartedAt`,
  },
  {
    name: 'a 5xx counts as refused',
    file: 'utils/telegram/answer.ts',
    sound: 'if (errorCode >= 500)',
    instead: 'if (errorCode >= 600)',
  },
  {
    name: 'a yes without the number of the message counts as lost',
    file: 'utils/telegram/post-call.ts',
    sound: `case 'accepted':`,
    instead: `case 'accepted':
      if (messageIdOf(answer.result) === null) return { type: 'lost', why: 'unreadable-answer' };`,
  },
  {
    name: 'a request whose worker died is made again',
    file: RUNNER,
    sound: `{ type: 'lost', why: 'worker-stopped' }`,
    instead: `{ type: 'rate-limited', retryAfterSeconds: 1 }`,
  },
  {
    name: 'the pause that Telegram asks for is not kept',
    file: 'utils/outbox/pace.ts',
    sound: 'untilAt: now + milliseconds',
    instead: 'untilAt: now',
  },
  {
    name: 'only the post that met a pause keeps it, not its channel',
    file: 'utils/outbox/queue.ts',
    sound: 'pauseEndsAt(pause, now),\n    ...waiting',
    instead: `waiting[0]?.error?.code === 'rate-limited' ? pauseEndsAt(pause, now) : now,
    ...waiting`,
  },
  {
    name: 'the pace is not kept: Telegram has to ask for it',
    file: 'utils/outbox/queue.ts',
    sound: 'paceReadyAt(answeredAt ?? [], now),',
    instead: 'now,',
  },
  {
    name: 'a yes that the disk did not take is forgotten after a while',
    file: RUNNER,
    sound: 'if (failures === RECORD_PAUSES_MILLISECONDS.length) this.around.report(error);',
    instead: 'if (failures === RECORD_PAUSES_MILLISECONDS.length) throw error;',
  },
  {
    name: 'what was sent of a post is sent again with the rest',
    file: RUNNER,
    sound: `job.parts.find(({ state }) => state === 'pending')`,
    instead: 'job.parts[0]',
  },
  {
    name: 'no alarm is set before the work begins',
    file: RUNNER,
    sound: 'await watched(this.around, () => openJobs(db))',
    instead: 'await openJobs(db)',
  },
  {
    name: 'the alarm is taken back without the lock, while a page adds a post',
    file: RUNNER,
    sound: 'await locks.request(WATCH_LOCK, async () => {',
    instead: 'await (async (_name: string, work: () => Promise<void>) => work())(WATCH_LOCK, async () => {',
  },
  {
    name: 'a request under way is looked after by no alarm',
    file: 'utils/outbox/queue.ts',
    sound: `if (jobs.some((job) => job.state === 'attempting'))`,
    instead: 'if (false)',
  },
  {
    name: 'the alarm goes off once',
    file: 'utils/browser/wake-up.ts',
    sound: ', periodInMinutes: PERIOD_MINUTES',
    instead: '',
  },
  {
    name: 'a page sets no alarm before it adds a post',
    file: 'utils/outbox/watch.ts',
    sound: 'await wakeAt(now() + WATCH_MILLISECONDS);',
    instead: '',
  },
  {
    name: 'a post leaves before its countdown is over',
    file: 'utils/outbox/queue.ts',
    sound: 'now + countdown,',
    instead: 'now,',
  },
  {
    name: 'what is called off leaves all the same',
    file: RUNNER,
    sound: `return started?.state === 'attempting' ? send(`,
    instead: 'return started?.state !== null ? send(',
  },
  {
    name: 'a post is called off that nobody knows of',
    file: ACTIONS,
    sound: `['scheduled', 'queued', 'failed']`,
    instead: `['scheduled', 'queued', 'failed', 'unknown']`,
  },
  {
    name: 'a draft is sent from two windows',
    file: ACTIONS,
    sound: 'if (!isReplaceable(earlier))',
    instead: 'if (false)',
  },
  {
    name: 'the order is that of a clock which is set back',
    file: ACTIONS,
    sound: 'Math.max(job.createdAt, last + 1)',
    instead: 'job.createdAt',
  },
  {
    name: 'a message counts as edited when no answer came',
    file: EDIT_MESSAGE,
    sound: `return { type: 'lost', why: answer.why };`,
    instead: `return { type: 'edited' };`,
  },
  {
    name: 'a message that reads as asked already counts as not edited',
    file: EDIT_MESSAGE,
    sound: `if (words.startsWith('message is not modified')) return { type: 'edited' };`,
    instead: '',
  },
  {
    name: 'a later text does not wait for an earlier one that may still arrive',
    file: EDIT,
    sound: '=> withinStray(strayUntilAt, now);',
    instead: '=> (strayUntilAt > 0 ? now : now);',
  },
  {
    name: 'the yes to one message counts for all of the post',
    file: EDIT,
    sound: '(part === edited && part.edit ?',
    instead: '(edited && part.edit ?',
  },
  {
    name: 'what is to be edited is forgotten when it could not be at once',
    file: 'utils/outbox/queue.ts',
    sound: `state === 'deleting' || state === 'editing')`,
    instead: `state === 'deleting')`,
  },
];
