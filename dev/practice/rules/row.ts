import type { Asking } from '../asked-practice';
import type { CommandRequest } from '../command';

/** A row of the rules' table (`telegram.md`, 3.2): what is asked, and what is answered to it. */
export interface Row {
  rule: number;
  /** The request, in the table's words. */
  of: string;
  method: string;
  values: Record<string, unknown>;
  /** The description without its prefix; `ok`. */
  says: string;
  status?: number;
  asking?: Asking;
  /** What happened before, after a first message was posted. */
  given?: CommandRequest[];
}

/** The first message, which stands in the channel before anything is asked. */
export const FIRST = { text: 'first' };
/** Names it. */
export const MESSAGE = { message_id: 2 };

export const row = (
  rule: number,
  of: string,
  method: string,
  values: Row['values'],
  says: string,
  more: Pick<Row, 'status' | 'asking' | 'given'> = {},
): Row => ({ rule, of, method, values, says, ...more });
