import type { DeliveryError } from '@/utils/outbox/delivery-error';
import type { Outcome } from '@/utils/outbox/transitions';
import type { Result } from '@/utils/result';
import type { Bot } from '@/utils/store/records';
import type { Line } from '@/utils/telegram/client';
import { type Gate, openLine } from './open-line';

/** So long it is believed that an address which answered will answer. */
const BELIEVED_MILLISECONDS = 60_000;

type Address = Pick<Bot, 'id' | 'apiRoot'>;

/**
 * Whether a bot is reached, asked before a post leaves: of a post whose connection breaks nobody knows what became of it, while a
 * question that is not answered is just asked again. So a network that blocks Telegram, a portal that wants a password, or
 * a token that was revoked keeps a post waiting and leaves nothing unknown.
 */
export class Reach {
  /** When each bot was last answered; epoch milliseconds. A worker that was stopped asks again. */
  private readonly answeredAt = new Map<string, number>();

  constructor(
    private readonly gate: Gate,
    /** Asks something that changes nothing. */
    private readonly ask: (line: Line) => Promise<Result<unknown, DeliveryError>>,
    private readonly now: () => number,
  ) {}

  /** The line of a bot that answers, or what keeps a post from it: nothing of the post has left then. */
  async openLine(bot: Address): Promise<Result<Line, DeliveryError>> {
    const line = await openLine(this.gate, bot);
    if (!line.ok || this.isBelieved(bot)) return line;
    const answer = await this.ask(line.value);
    // To be told to wait is an answer, and the post will be told as well.
    if (!answer.ok && answer.error.code !== 'rate-limited') return answer;
    this.believe(bot);
    return line;
  }

  /** Tells what a post met there. */
  note(bot: Address, outcome: Outcome): void {
    if (outcome.type === 'lost') this.answeredAt.delete(nameOf(bot));
    else this.believe(bot);
  }

  private isBelieved(bot: Address): boolean {
    const age = this.now() - (this.answeredAt.get(nameOf(bot)) ?? Number.NEGATIVE_INFINITY);
    return age >= 0 && age < BELIEVED_MILLISECONDS;
  }

  private believe(bot: Address): void {
    this.answeredAt.set(nameOf(bot), this.now());
  }
}

const nameOf = ({ id, apiRoot }: Address) => `${id} ${apiRoot}`;
