import type { Result } from '@/utils/result';
import { fitted } from './answer-size';
import type { ClipError } from './clip-error';
import { clipPage } from './clip-page';
import type { RawClip } from './raw-clip';
import type { Opinion } from './region/reading';

/** What an injected script answers `scripting.executeScript` with: the clip of the page around it. Never throws. */
export function clipAnswer(opinions?: readonly Opinion[]): Result<RawClip, ClipError> {
  try {
    return fitted(clipPage(document, location.href, opinions));
  } catch (error) {
    // A throw would arrive as a bare `null` (Chromium). The console is the page's, where its own author may look.
    console.warn('Channel Clipper could not read this page:', error);
    return { ok: false, error: { code: 'injection-failed' } };
  }
}
