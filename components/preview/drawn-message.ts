import { withDetectedLinks } from '@/utils/post/detected-links';
import { entitiesFromDocument, type FormattedText } from '@/utils/post/entities';
import { normalise } from '@/utils/post/normalise';
import type { PostDocument } from '@/utils/post/post-document';

/**
 * A post as Telegram will show it: what its own code keeps, and the links, hashtags and mentions that it finds by itself.
 * A post that cannot be sent yet (empty, a link that Telegram refuses) is drawn as it is written.
 */
export function drawnMessage(document: PostDocument): FormattedText {
  const written = entitiesFromDocument(document);
  const kept = normalise(written.text, written.entities);
  const { text, entities } = kept.ok ? kept.value : written;
  return { text, entities: withDetectedLinks({ text, entities }) };
}
