import { err, ok } from '@/utils/result';
import { type Browser, contextOf, type OutboxCode } from './context';
import type { Network } from './network';
import type { Actor } from './stage';

/** How long a worker with nothing to do is kept (Chromium). */
const IDLE_MILLISECONDS = 30_000;

/** What stands between a worker and the network. */
export interface Way {
  network: Network;
  isOnline(): boolean;
  /** Whether the browser opens a page for a request. */
  isReady(): boolean;
  token: string;
}

/** The extension's background, wired as `entrypoints/background` wires it. */
export class Worker implements Actor {
  isAlive = true;
  private readonly outbox: InstanceType<OutboxCode['Outbox']>;
  private running = 0;

  constructor(
    readonly name: string,
    private readonly browser: Browser,
    way: Way,
  ) {
    const { stage, code } = browser;
    const step = stage.taker(this);
    const gate = {
      tokenOf: () => step({ kind: 'read', what: 'asks the vault' }, async () => ok(way.token)),
      mayReach: () => step({ kind: 'browser', what: 'asks for the permission' }, async () => true),
      isOnline: way.isOnline,
      fetch: way.network.of(this),
    };
    const timeout = (milliseconds: number) => {
      const controller = new AbortController();
      stage.setTimer(this, () => controller.abort(), milliseconds);
      return controller.signal;
    };
    this.outbox = new code.Outbox({
      ...contextOf(this, browser, () => this.run()),
      keepAwake: (work) => work(),
      report: (error) => this.report(error),
      pause: (milliseconds) => new Promise((resolve) => stage.setTimer(this, resolve, milliseconds)),
      deleteMessages: async (bot, chatId, messageIds) => {
        const line = await code.openLine(gate, bot);
        return line.ok
          ? code.deleteMessages({ ...line.value, timeout }, chatId, messageIds)
          : code.undeleted(line.error);
      },
      editMessage: async (bot, ...message) => {
        const line = await code.openLine(gate, bot);
        return line.ok ? code.editMessage({ ...line.value, timeout }, ...message) : code.unedited(line.error);
      },
      withLine: async (bot, work) => {
        const line = await code.openLine(gate, bot);
        if (!line.ok) return line;
        const isReady = await step({ kind: 'browser', what: 'opens a page' }, async () => way.isReady());
        if (!isReady) return err({ code: 'browser-not-ready' });
        return ok(await work((chatId, call) => code.postCall({ ...line.value, timeout }, chatId, call)));
      },
    });
    this.run();
  }

  run(): void {
    const { stage } = this.browser;
    this.running += 1;
    this.outbox
      .run()
      .catch((error: unknown) => this.report(error))
      .finally(() => {
        this.running -= 1;
        stage.setTimer(this, () => this.running === 0 && stage.kill(this), IDLE_MILLISECONDS);
      });
  }

  /** What the disk refused is reported by the shipped worker, too, and tried again when it is woken. */
  private report(error: unknown): void {
    if (!(error instanceof DOMException)) throw error;
    this.browser.stage.note(`${this.name}: reports that ${error.message}`);
  }
}
