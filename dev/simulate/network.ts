import type { Answer } from '@/dev/practice/answer';
import { brokenAnswer, isExecuted } from '@/dev/practice/breakage';
import { execute } from '@/dev/practice/execute';
import type { Breakage } from '@/dev/practice/faults';
import type { Practice } from '@/dev/practice/practice';
import type { Actor, Stage } from './stage';

/** What a request meets on its way; times in milliseconds. */
export interface Journey {
  thereMilliseconds: number;
  backMilliseconds: number;
  breakage: Breakage | null;
  /** Telegram refuses it for good, for a reason of its own. */
  isRefused: boolean;
  /** Whether a request whose sender is gone arrives all the same. */
  outlivesSender: boolean;
}

/** A request that left. */
export interface Sending {
  actor: Actor;
  /** The text of the message, which tells job and part. */
  text: string;
  /** What the sender was told; `null` as long as it was told nothing. */
  told: 'accepted' | 'refused' | 'lost' | null;
  /** When, by true time. */
  toldAt: number;
}

/** The way between a worker and the practice Telegram, in one process and without a socket. */
export class Network {
  readonly sendings: Sending[] = [];
  onLeave = (_chatId: string, _text: string) => {};
  /** Telegram asks for a pause that no fault made it ask for. */
  onPause = (_text: string) => {};

  constructor(
    private readonly stage: Stage,
    private readonly practice: Practice,
    private readonly nextJourney: () => Journey,
  ) {}

  /** `fetch` as far as the Bot API's client uses it. */
  of(actor: Actor): typeof fetch {
    return (address, { body, signal } = {}) =>
      new Promise<Response>((resolve, reject) => {
        const values = new Map(body as URLSearchParams);
        const sending: Sending = { actor, text: values.get('text') ?? '', told: null, toldAt: 0 };
        this.sendings.push(sending);
        this.onLeave(values.get('chat_id') ?? '', sending.text);
        this.stage.note(`${actor.name}: a request leaves with ${sending.text}`);
        const tell = (told: Sending['told'], settle: () => void) => {
          if (sending.told !== null || !actor.isAlive) return;
          sending.told = told;
          sending.toldAt = this.stage.elapsed;
          this.stage.note(`${actor.name}: is told of ${sending.text}: ${told}`);
          settle();
        };
        const breakOff = () => tell('lost', () => reject(new TypeError('Failed to fetch')));
        signal?.addEventListener('abort', breakOff);
        this.travel(String(address), values, sending, (answer) => {
          if (answer === null) return breakOff();
          const text = 'html' in answer ? answer.html : JSON.stringify(answer.body);
          const response = { status: answer.status, text: async () => text };
          tell(toldBy(answer), () => resolve(response as Response));
        });
      });
  }

  private travel(
    address: string,
    values: Map<string, string>,
    sending: Sending,
    answered: (answer: Broken) => void,
  ): void {
    const { thereMilliseconds, backMilliseconds, breakage, isRefused, outlivesSender } = this.nextJourney();
    const [, token = '', method = ''] = /\/bot([^/]+)\/([^/]+)$/.exec(address) ?? [];
    this.stage.setTimer(
      null,
      () => {
        const isGone = !sending.actor.isAlive || sending.told !== null;
        if (isGone && !outlivesSender) return;
        const { practice } = this;
        const isDone = !breakage || isExecuted(breakage);
        const request = { values, files: new Map() };
        const executed = isDone && !isRefused;
        const answer = executed ? execute(practice, practice.world, token, method, request) : null;
        if (answer)
          this.stage.note(`Telegram: ${sending.text}: ${answer.body.ok ? 'posted' : answer.status}`);
        if (answer?.status === 429) this.onPause(sending.text);
        const said = isRefused ? REFUSED : breakage ? brokenAnswer(breakage, answer) : answer;
        this.stage.setTimer(null, () => answered(said), backMilliseconds);
      },
      thereMilliseconds,
    );
  }
}

const REFUSED: Answer = {
  status: 400,
  body: { ok: false, error_code: 400, description: 'Bad Request: TOPIC_CLOSED' },
};

type Broken = Answer | { status: number; html: string } | null;

/** What an answer means, by the Bot API's own rules. */
function toldBy(answer: NonNullable<Broken>): Sending['told'] {
  if ('html' in answer) return 'lost';
  if (answer.body.ok) return 'accepted';
  // What was asked for is so already.
  if (/message is not modified/.test(answer.body.description)) return 'accepted';
  return answer.status >= 500 ? 'lost' : 'refused';
}
