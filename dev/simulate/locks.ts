import type { Surroundings } from '@/utils/outbox/surroundings';
import type { Actor, Stage } from './stage';

interface Request {
  name: string;
  actor: Actor;
  begin(): void;
}

/** Web Locks: one holder for each name, the others in turn; who dies lets go. */
export class Locks {
  private readonly held = new Map<string, Request>();
  private queue: Request[] = [];

  constructor(private readonly stage: Stage) {}

  of(actor: Actor): Surroundings['locks'] {
    const step = this.stage.taker(actor);
    return {
      request: <Value>(name: string, callback: () => Promise<Value>) =>
        new Promise<Value>((resolve, reject) => {
          const request: Request = {
            name,
            actor,
            begin: () => {
              const work = step({ kind: 'lock', what: `holds ${name}` }, async () => {}).then(callback);
              work.then(resolve, reject).finally(() => this.release(request));
            },
          };
          this.queue.push(request);
          this.grant(name);
        }),
    };
  }

  /** To be called when somebody has died. */
  forget(actor: Actor): void {
    this.queue = this.queue.filter((request) => request.actor !== actor);
    for (const request of [...this.held.values()]) if (request.actor === actor) this.release(request);
  }

  private release(request: Request): void {
    if (this.held.get(request.name) !== request) return;
    this.held.delete(request.name);
    this.grant(request.name);
  }

  private grant(name: string): void {
    const next = this.queue.find((request) => request.name === name);
    if (!next || this.held.has(name)) return;
    this.queue.splice(this.queue.indexOf(next), 1);
    this.held.set(name, next);
    next.begin();
  }
}
