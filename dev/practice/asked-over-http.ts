import { type RunningPractice, startPractice } from './start-practice';

/** A practice Telegram that is asked as a program asks it: over HTTP, with a multipart form. */
export class AskedOverHttp {
  private constructor(
    readonly running: RunningPractice,
    private readonly clock: { now: number },
  ) {}

  static async start(): Promise<AskedOverHttp> {
    const clock = { now: 1_700_000_000_000 };
    return new AskedOverHttp(await startPractice({ now: () => clock.now }), clock);
  }

  get practice() {
    return this.running.practice;
  }

  /** Lets milliseconds pass. */
  pass(milliseconds: number): void {
    this.clock.now += milliseconds;
  }

  url(path: string, token = this.practice.bot.token): string {
    return `${this.running.apiRoot}/bot${token}/${path}`;
  }

  async call(method: string, parameters: Record<string, unknown> = {}, token?: string) {
    const body = new FormData();
    for (const [name, value] of Object.entries(parameters))
      body.set(name, typeof value === 'string' ? value : JSON.stringify(value));
    const response = await fetch(this.url(method, token), { method: 'POST', body });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  post(text: string, more: Record<string, unknown> = {}) {
    return this.call('sendMessage', { chat_id: this.practice.cast.publicChannel, text, ...more });
  }

  async said(answer: ReturnType<AskedOverHttp['call']>): Promise<string> {
    const { status, body } = await answer;
    return `${status} ${body.description}`;
  }

  /** At the control port. */
  command(body: object): Promise<Response> {
    return fetch(`${this.running.controlUrl}/command`, { method: 'POST', body: JSON.stringify(body) });
  }

  close(): Promise<void> {
    return this.running.close();
  }
}
