import { readFileSync } from 'node:fs';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/**
 * Every address that a page, a script or a worker asked the network for, by Chromium's own record, which the browser completes when
 * it is closed. What the browser asks for by itself has no initiator and is left out; so are navigations.
 */
export function requestsIn(path: string): URL[] {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const asked = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type, params }) => type === asked && /^[a-z-]+:\/\//.test(params?.initiator ?? ''))
    .flatMap(({ params }) => (params?.url ? [new URL(params.url)] : []));
}
