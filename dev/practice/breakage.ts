import type { ServerResponse } from 'node:http';
import { type Answer, accepted, refused, tooManyRequests } from './answer';
import type { Breakage } from './faults';
import { breakConnection, writeAnswer, writeHtml } from './http-answer';

const HTML_502 =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n';
const HTML_200 =
  '<!doctype html><title>Sign in</title><p>Accept the conditions of this network to go on.</p>';

/** Whether the call is executed before it goes wrong. */
export function isExecuted(breakage: Breakage): boolean {
  if (breakage.kind === 'odd-success') return true;
  return 'when' in breakage && breakage.when === 'after-commit';
}

/** What is said instead: an answer, a page, or nothing (`null`: the connection breaks). */
export type BrokenAnswer = Answer | { status: number; html: string } | null;

/** What a call is answered that meets the fault. `answer` is what would have been said; `null` when the call was not executed. */
export function brokenAnswer(breakage: Breakage, answer: Answer | null): BrokenAnswer {
  switch (breakage.kind) {
    case 'drop':
      return null;
    case 'internal-error':
      return refused(500, 'restart');
    case 'bad-gateway':
      return { status: 502, html: HTML_502 };
    case 'html':
      return { status: 200, html: HTML_200 };
    case 'rate-limit':
      return tooManyRequests(breakage.retryAfterSeconds);
    case 'odd-success':
      return oddAnswer(breakage.result, answer ?? refused(500));
  }
}

/** Answers in the way of the fault. */
export function breakOff(breakage: Breakage, answer: Answer | null, response: ServerResponse): void {
  const broken = brokenAnswer(breakage, answer);
  if (broken === null) breakConnection(response);
  else if ('html' in broken) writeHtml(response, broken.status, broken.html);
  else writeAnswer(response, broken);
}

function oddAnswer(kind: 'true' | 'no-id' | 'unknown-fields', answer: Answer): Answer {
  return answer.body.ok ? accepted(oddResult(kind, answer.body.result)) : answer;
}

function oddResult(kind: 'true' | 'no-id' | 'unknown-fields', result: unknown): unknown {
  if (kind === 'true') return true;
  if (kind === 'unknown-fields')
    return { ...Object(result), flavour: { of: ['things', 'to', 'come'] }, text: 17 };
  const { message_id: _, ...rest } = Object(result);
  return rest;
}
