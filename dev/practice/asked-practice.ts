import { type CommandRequest, commandSchema } from './command';
import { obey } from './control';
import { execute } from './execute';
import type { SentFile } from './parameters';
import { Practice } from './practice';
import type { TextEngine } from './text-engine';

export interface Asking {
  files?: Record<string, Uint8Array>;
  token?: string;
}

/** A practice Telegram that is asked in this process, without a socket: the rules from the token on. Its time passes when it is told to. */
export class AskedPractice {
  /** Epoch milliseconds. */
  now = 1_800_000_000_000;
  readonly practice: Practice;

  constructor(engine?: TextEngine) {
    this.practice = new Practice({ now: () => this.now, ...(engine && { engine }) });
  }

  /** Calls a method, in the public channel unless another is named. A value that is no string is sent as JSON. */
  ask(method: string, values: Record<string, unknown> = {}, { files = {}, token }: Asking = {}) {
    const { practice } = this;
    const given = { chat_id: practice.cast.publicChannel, ...values };
    const entries = Object.entries(given).filter(([, value]) => value !== undefined);
    const parameters = {
      values: new Map(
        entries.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
      ),
      files: new Map(Object.entries(files).map(([name, bytes]) => [name, fileOf(name, bytes)])),
    };
    return execute(practice, practice.world, token ?? practice.bot.token, method, parameters).body;
  }

  /** As it is to be read in the rules' table: the code and the words of a refusal, `ok` for a yes. */
  said(...asking: Parameters<AskedPractice['ask']>): string {
    const body = this.ask(...asking);
    return body.ok ? 'ok' : `${body.error_code} ${body.description}`;
  }

  happens(command: CommandRequest): void {
    const problem = obey(this.practice, commandSchema.parse(command));
    if (problem) throw new Error(problem);
  }
}

const fileOf = (name: string, bytes: Uint8Array): SentFile => ({ name, size: bytes.length, bytes });
