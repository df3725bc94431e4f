/**
 * The answer of anything that can fail in a way the author can meet. Plain data, so that it crosses messages,
 * databases and `executeScript` unchanged (error classes do not survive any of them).
 */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const err = <Failure>(error: Failure): { ok: false; error: Failure } => ({ ok: false, error });
