import type { DeliveryError } from '@/utils/outbox/delivery-error';
import type { NotEdited } from '@/utils/outbox/edit';
import { holds } from '@/utils/outbox/held';
import { inviteLink, startLink } from '@/utils/telegram-links';
import { act, type Problem, type ProblemAction, type ProblemWords } from './problem';

export interface DeliveryContext {
  /** `posting`: a post is on its way. `asking`: the settings ask Telegram about a bot or a channel. */
  moment: 'posting' | 'asking';
  /** Without `@`; `null` while no bot is known. */
  botUsername: string | null;
  /** Where the channel opens in Telegram; `null` while none is known. */
  channelUrl: string | null;
  /** The address that is being looked at, where it is the address that is asked about. */
  host?: string | null;
}

/** Says why Telegram did not take a post, or what came of a question to it. */
export function deliveryProblem(
  error: DeliveryError,
  context: DeliveryContext,
  words: ProblemWords,
): Problem {
  return {
    tone: toneOf(error, context),
    title: titleOf(error, context, words),
    text: textOf(error, context, words),
    actions: actionsFor(error, context, words),
  };
}

function toneOf(error: DeliveryError, { moment }: DeliveryContext): Problem['tone'] {
  const { code } = error;
  if (code === 'unknown-outcome') return 'warn';
  if (code === 'rate-limited' || code === 'chat-not-started') return 'info';
  if (code === 'offline') return moment === 'posting' ? 'info' : 'warn';
  return moment === 'posting' && holds(error) ? 'warn' : 'bad';
}

function titleOf(error: DeliveryError, { host }: DeliveryContext, words: ProblemWords): string {
  switch (error.code) {
    case 'missing-right':
      return words(`delivery.missing-right.title.${error.right}`);
    case 'not-a-channel':
      return words('delivery.not-a-channel.title', { title: error.title });
    case 'post-refused':
      return words(`delivery.post-refused.${error.why}.title`);
    case 'not-edited':
      return words(`delivery.not-edited.${error.why}.title`);
    case 'unreachable':
    case 'not-telegram':
      return host ? words(`delivery.${error.code}.titleAt`, { host }) : words(`delivery.${error.code}.title`);
    default:
      return words(`delivery.${error.code}.title`);
  }
}

function textOf(error: DeliveryError, { moment, host }: DeliveryContext, words: ProblemWords): string {
  switch (error.code) {
    case 'rate-limited':
      return words(`delivery.rate-limited.${moment}`, { wait: waitOf(error.retryAfterSeconds, words) });
    case 'missing-right':
      return words(`delivery.missing-right.${moment}.${error.right}`);
    case 'channel-not-found':
      return moment === 'asking' && error.reference
        ? words('delivery.channel-not-found.named', { reference: error.reference })
        : words(`delivery.channel-not-found.${moment}`);
    case 'post-refused':
      return error.why === 'invalid-link'
        ? words('delivery.post-refused.invalid-link.text', { url: error.url ?? '' })
        : words(`delivery.post-refused.${error.why}.text`);
    case 'not-edited':
      return error.why === 'refused'
        ? words('delivery.not-edited.refused.text', { description: error.description ?? '' })
        : words(`delivery.not-edited.${error.why}.text`);
    case 'refused':
      return words(`delivery.refused.${moment}`, { description: error.description });
    case 'address-not-permitted':
      return words(`delivery.address-not-permitted.${moment}`, { host: hostOf(error.apiRoot) });
    case 'unreachable':
    case 'not-telegram':
      return words(`delivery.${error.code}.${host ? 'askingAt' : moment}`);
    case 'bot-is-read-elsewhere':
      return words(`delivery.bot-is-read-elsewhere.${moment}.${error.by}`);
    case 'unknown-outcome':
      return moment === 'posting'
        ? words(`delivery.unknown-outcome.posting.${error.why}`)
        : words('delivery.unknown-outcome.asking');
    default:
      return words(`delivery.${error.code}.${moment}`);
  }
}

/** Two minutes and more are said in minutes, never too short. */
function waitOf(seconds: number, words: ProblemWords): string {
  const count = Math.ceil(seconds);
  return count < 120 ? words('seconds', { count }) : words('minutes', { count: Math.ceil(count / 60) });
}

function hostOf(apiRoot: string): string {
  return URL.canParse(apiRoot) ? new URL(apiRoot).host : apiRoot;
}

function actionsFor(error: DeliveryError, context: DeliveryContext, words: ProblemWords): ProblemAction[] {
  const posting = context.moment === 'posting';
  const settings = posting ? [act(words, 'open-options')] : [];
  const again = act(words, posting ? 'send-again' : 'retry');
  const check = posting ? [act(words, 'check-again')] : [];
  switch (error.code) {
    case 'rate-limited':
    case 'offline':
      return posting ? [] : [again];
    case 'invalid-token':
    case 'token-missing':
      return [...settings, ...check];
    case 'chat-not-started':
      return [...inChat(error.start, context, words), act(words, 'pressed-start')];
    case 'bot-is-read-elsewhere':
      return [again];
    case 'vault-locked':
      // A surface draws the field for the passphrase beside it.
      return posting ? [] : [again];
    case 'channel-not-found':
    case 'not-a-channel':
    case 'channel-moved':
      return settings;
    case 'bot-not-member':
    case 'bot-was-removed':
      return [...inTelegram('add-bot', context, words), act(words, 'check-again')];
    case 'missing-right':
      return [...inTelegram('grant-right', context, words), act(words, 'check-again')];
    case 'post-refused':
      // The same text would be refused again: the author mends it and presses Send.
      return [...showLink(error.url, words), act(words, 'edit-post')];
    case 'not-deletable':
      return openChannel(context, words);
    case 'not-edited':
      return afterEdit(error.why, context, words);
    case 'refused':
      return posting ? [again] : [];
    case 'browser-not-ready':
      return posting ? check : [again];
    case 'unreachable':
    case 'not-telegram':
      return posting ? [...check, ...settings] : [again];
    case 'address-not-permitted':
      return posting
        ? [...settings, ...check]
        : [{ kind: 'permit-address', label: words('action.permit-address'), apiRoot: error.apiRoot }];
    case 'unknown-outcome':
      return posting ? [...openChannel(context, words), act(words, 'it-is-there'), again] : [again];
  }
}

/** The changed text is in the composer, which has the button that saves it again. */
function afterEdit(why: NotEdited['why'], context: DeliveryContext, words: ProblemWords): ProblemAction[] {
  switch (why) {
    case 'gone':
      return [act(words, 'send-anew')];
    case 'part-gone':
      return openChannel(context, words);
    case 'forbidden':
      return inTelegram('grant-right', context, words);
    case 'disconnected':
      return [act(words, 'open-options')];
    case 'refused':
      return [act(words, 'edit-post')];
  }
}

function inTelegram(
  name: 'add-bot' | 'grant-right',
  { botUsername }: DeliveryContext,
  words: ProblemWords,
): ProblemAction[] {
  if (!botUsername) return [];
  return [{ kind: 'grant-right', label: words(`action.${name}`), href: inviteLink(botUsername) }];
}

function showLink(url: string | null, words: ProblemWords): ProblemAction[] {
  return url === null ? [] : [{ kind: 'show-link', label: words('action.show-link'), url }];
}

function inChat(
  start: string | null,
  { botUsername }: DeliveryContext,
  words: ProblemWords,
): ProblemAction[] {
  if (!botUsername || start === null) return [];
  return [{ kind: 'start-bot', label: words('action.start-bot'), href: startLink(botUsername, start) }];
}

function openChannel({ channelUrl }: DeliveryContext, words: ProblemWords): ProblemAction[] {
  return channelUrl ? [{ kind: 'open-channel', label: words('action.open-channel'), href: channelUrl }] : [];
}
