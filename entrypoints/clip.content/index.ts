import { defineContentScript } from 'wxt/utils/define-content-script';
import { fitted } from '@/utils/clip/answer-size';
import type { Clip } from '@/utils/clip/clip';
import type { ClipError } from '@/utils/clip/clip-error';
import { clipPage } from '@/utils/clip/clip-page';
import type { Result } from '@/utils/result';

/** The clip of the page it is injected into: what `scripting.executeScript` answers with. */
function main(): Result<Clip, ClipError> {
  try {
    return fitted(clipPage(document, location.href));
  } catch (error) {
    // A throw would arrive as a bare `null` (Chromium). The console is the page's, where its own author may look.
    console.warn('Channel Clipper could not read this page:', error);
    return { ok: false, error: { code: 'injection-failed' } };
  }
}

// No `matches`: WXT would turn them into host permissions, and nothing runs before the author's click.
export default defineContentScript({ registration: 'runtime', main });
