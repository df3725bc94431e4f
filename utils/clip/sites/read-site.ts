import type { SiteReading, SiteRule } from './site-reading';

/** Each site's rule, from its own folder: a new one is found by its name. */
const RULES = Object.values(import.meta.glob<SiteRule>('./*/rule.ts', { eager: true, import: 'default' }));

/**
 * Reads the pages that are no article in form and that everybody reads: an abstract among forms, a README among files.
 *
 * @param page a snapshot, free of what is hidden; a rule may tidy it
 */
export function readSite(page: Document, url: URL): SiteReading | null {
  for (const rule of RULES) {
    const reading = rule(page, url);
    if (reading) return reading;
  }
  return null;
}
