import { withDetectedLinks } from '@/utils/post/detected-links';
import { entitiesFromDocument, type FormattedText } from '@/utils/post/entities';
import { normalise } from '@/utils/post/normalise';
import { sendableTexts } from '@/utils/post/plan';
import type { PostDocument } from '@/utils/post/post-document';

/**
 * The messages of a post as Telegram will show them: what its own code keeps, and the links, hashtags and mentions that it finds by
 * itself. One that is too long is drawn as the messages that it could go out as; one that cannot be sent yet (empty, a link that
 * Telegram refuses) as it is written.
 */
export function drawnMessages(document: PostDocument): FormattedText[] {
  const planned = sendableTexts(document, 'several-messages');
  const messages = planned.ok ? planned.value : [asWritten(document)];
  return messages.map(({ text, entities }) => ({ text, entities: withDetectedLinks({ text, entities }) }));
}

function asWritten(document: PostDocument): FormattedText {
  const written = entitiesFromDocument(document);
  const kept = normalise(written.text, written.entities);
  return kept.ok ? kept.value : written;
}
