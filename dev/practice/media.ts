import { err, ok, type Result } from '@/utils/result';
import { type Answer, badRequest } from './answer';
import { imageSize } from './image-size';
import type { SentFile } from './parameters';
import type { FormattedText } from './telegram-text';
import type { TextEngine } from './text-engine';
import type { CarriedFile } from './world';

/** A kind of file that a message can carry, by its name in the Bot API. */
export type MediaKind = 'photo' | 'video' | 'animation' | 'document';

/** A file in a message: its bytes, or the words that Telegram knows it by (an id, an address). */
export type Media = { kind: MediaKind; file: SentFile } | { kind: MediaKind; reference: string };

const MAXIMAL_PHOTO_BYTES = 10 * 2 ** 20;

/** The file that `name` gives: uploaded under that name or by `attach://`, or an id or an address. `null`: there is none. */
export function readMedia(
  kind: MediaKind,
  value: string | undefined,
  uploaded: SentFile | undefined,
): Media | null {
  if (uploaded) return { kind, file: uploaded };
  return value ? { kind, reference: value } : null;
}

/** Rule 24 (tdlib/td `FileLoaderUtils.cpp:304-338`, `PhotoSize.cpp:423-432`): why Telegram does not take a file. */
export function whyNotTaken(media: Media): Answer | null {
  if (!('file' in media)) return null;
  const { size, bytes } = media.file;
  if (size === 0) return badRequest('file must be non-empty');
  if (media.kind !== 'photo') return null;
  if (size > MAXIMAL_PHOTO_BYTES) {
    return badRequest(
      `file of size ${size} bytes is too big for a photo; the maximum size is ${MAXIMAL_PHOTO_BYTES} bytes`,
    );
  }
  const shape = imageSize(bytes);
  if (!shape) return badRequest('IMAGE_PROCESS_FAILED');
  const { width, height } = shape;
  const isTooLong = Math.max(width, height) > 20 * Math.min(width, height);
  return width + height > 10_000 || isTooLong ? badRequest('PHOTO_INVALID_DIMENSIONS') : null;
}

/** Rules 22 and 23: a caption as Telegram keeps it; there need be none. */
export function keptCaption(
  engine: TextEngine,
  { text, entities }: FormattedText,
): Result<Pick<CarriedFile, 'caption' | 'caption_entities'>, string> {
  if (text === '') return ok({});
  const kept = engine.sent(text, entities, { caption: true });
  if (!kept.ok) return err(kept.error);
  const { text: caption, entities: caption_entities } = kept.value;
  return ok({ ...(caption !== '' && { caption }), ...(caption_entities.length > 0 && { caption_entities }) });
}

/** The fields of a message that carries the file. */
export function mediaFields(
  media: Media,
  caption: Pick<CarriedFile, 'caption' | 'caption_entities'>,
): CarriedFile {
  const size = 'file' in media ? media.file.size : 0;
  const shape = ('file' in media && imageSize(media.file.bytes)) || { width: 0, height: 0 };
  const file = { file_id: 'practice-file', file_unique_id: 'practice', file_size: size, ...shape };
  return {
    [media.kind]: media.kind === 'photo' ? [file] : file,
    ...caption,
  };
}
