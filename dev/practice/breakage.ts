import type { ServerResponse } from 'node:http';
import { type Answer, accepted, refused, tooManyRequests } from './answer';
import type { Breakage } from './faults';
import { writeAnswer, writeHtml } from './http-answer';

const HTML_502 =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n';
const HTML_200 =
  '<!doctype html><title>Sign in</title><p>Accept the conditions of this network to go on.</p>';

/** Whether the call is executed before it goes wrong. */
export function isExecuted(breakage: Breakage): boolean {
  if (breakage.kind === 'odd-success') return true;
  return 'when' in breakage && breakage.when === 'after-commit';
}

/** Answers in the way of the fault. `answer` is what would have been said; `null` when the call was not executed. */
export function breakOff(breakage: Breakage, answer: Answer | null, response: ServerResponse): void {
  switch (breakage.kind) {
    case 'drop':
      response.destroy();
      break;
    case 'internal-error':
      writeAnswer(response, refused(500, 'restart'));
      break;
    case 'bad-gateway':
      writeHtml(response, 502, HTML_502);
      break;
    case 'html':
      writeHtml(response, 200, HTML_200);
      break;
    case 'rate-limit':
      writeAnswer(response, tooManyRequests(breakage.retryAfterSeconds));
      break;
    case 'odd-success':
      writeAnswer(response, oddAnswer(breakage.result, answer ?? refused(500)));
  }
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
