import { readArxiv } from './arxiv';
import { readGithub } from './github';
import { readHuggingFace } from './hugging-face';
import { readOpenReview } from './openreview';
import type { SiteReading, SiteRule } from './site-reading';

const RULES: readonly SiteRule[] = [readArxiv, readOpenReview, readHuggingFace, readGithub];

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
