import { type Answer, badRequest } from './answer';
import type { Call } from './call';
import { readLinkPreview, readText } from './message-text';
import { entityField } from './new-message';
import { newPost } from './new-post';

/** Rules 6–23 of a text post. */
export function sendMessage(call: Call): Answer {
  const { values, engine } = call;
  const written = readText(values, engine, 'text');
  if ('refusal' in written) return written.refusal;
  const preview = readLinkPreview(values.get('link_preview_options'));
  if ('refusal' in preview) return preview.refusal;
  return newPost(call, () => {
    const previewUrl = (preview.options?.url ?? '') !== '';
    const kept = engine.sent(written.text, written.entities, { previewUrl });
    if (!kept.ok) return { refusal: badRequest(kept.error) };
    const { text, entities } = kept.value;
    const options = preview.options && { link_preview_options: preview.options };
    return { content: { text, ...entityField(entities), ...options } };
  });
}
