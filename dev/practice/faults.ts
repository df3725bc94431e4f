import * as z from 'zod/mini';

/**
 * Rule 34: what can go wrong on the way, to be asked for at the control port. Each happens `times` times (once unless said
 * otherwise) to calls of `method` (any, when it is not named). `after-commit`: the call was executed all the same.
 */
export const faultSchema = z.intersection(
  z.discriminatedUnion('kind', [
    /** The connection breaks without an answer. */
    z.object({
      kind: z.literal('drop'),
      when: z._default(z.enum(['before-commit', 'after-commit']), 'before-commit'),
    }),
    /** The answer comes late; it goes together with one other fault. */
    z.object({
      kind: z.literal('delay'),
      seconds: z.number(),
      when: z._default(z.enum(['before-commit', 'after-commit']), 'before-commit'),
    }),
    /** 500 in Telegram's envelope, or 502 as its front end writes it, in HTML. */
    z.object({
      kind: z.enum(['internal-error', 'bad-gateway']),
      when: z._default(z.enum(['before-commit', 'after-commit']), 'before-commit'),
    }),
    z.object({ kind: z.literal('rate-limit'), retryAfterSeconds: z.number() }),
    /** Status 200 with a page, as a captive portal answers. */
    z.object({ kind: z.literal('html') }),
    /** Executed, and answered with less or more than expected. */
    z.object({ kind: z.literal('odd-success'), result: z.enum(['true', 'no-id', 'unknown-fields']) }),
  ]),
  z.object({ times: z._default(z.number(), 1), method: z.optional(z.string()) }),
);

export type Fault = z.infer<typeof faultSchema>;
export type FaultRequest = z.input<typeof faultSchema>;
export type Delay = Extract<Fault, { kind: 'delay' }>;
export type Breakage = Exclude<Fault, { kind: 'delay' }>;

/** The faults still to come, in the order in which they were asked for. */
export class Faults {
  private waiting: Fault[] = [];

  add(request: FaultRequest): void {
    this.waiting.push(faultSchema.parse(request));
  }

  clear(): void {
    this.waiting = [];
  }

  /** How many faults have not befallen a call yet. */
  get left(): number {
    return this.waiting.reduce((sum, fault) => sum + fault.times, 0);
  }

  /** What befalls this call: at most one delay and one other fault. */
  take(method: string): { delay: Delay | null; breakage: Breakage | null } {
    const delay = this.waiting.find(
      (fault): fault is Delay => fault.kind === 'delay' && applies(fault, method),
    );
    const breakage = this.waiting.find(
      (fault): fault is Breakage => fault.kind !== 'delay' && applies(fault, method),
    );
    for (const fault of [delay, breakage]) if (fault) fault.times -= 1;
    this.waiting = this.waiting.filter((fault) => fault.times > 0);
    return { delay: delay ?? null, breakage: breakage ?? null };
  }
}

function applies(fault: Fault, method: string): boolean {
  return fault.method === undefined || fault.method.toLowerCase() === method.toLowerCase();
}
