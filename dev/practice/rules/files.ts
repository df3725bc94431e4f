import { type Row, row } from './row';

/** The head of a PNG: as much of a picture as anybody looks at here. */
function picture(width: number, height: number, bytes = 64): Uint8Array {
  const file = new Uint8Array(bytes);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x89504e47);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return file;
}

const ITEM = { type: 'photo', media: 'https://a.example/1.jpg' };

/** What a picture, another file and an album meet. */
export const FILES: Row[] = [
  row(
    7,
    'caption over 32768 bytes',
    'sendPhoto',
    { photo: 'id', caption: 'я'.repeat(16_385) },
    'text is too long',
  ),
  ...['photo', 'video', 'animation', 'document'].map((kind) =>
    row(12, `${kind} without file, file_id or URL`, `send${kind}`, {}, `there is no ${kind} in the request`),
  ),
  row(13, 'media missing', 'sendMediaGroup', {}, 'parameter "media" is required'),
  row(13, 'media that is no JSON', 'sendMediaGroup', { media: '[' }, "can't parse media JSON object"),
  row(13, 'media that is no array', 'sendMediaGroup', { media: {} }, 'expected an Array of InputMedia'),
  row(
    13,
    'an item without media',
    'sendMediaGroup',
    { media: [{ type: 'photo' }] },
    "can't parse InputMedia: media not found",
  ),
  row(
    13,
    'an animation in an album',
    'sendMediaGroup',
    { media: [{ ...ITEM, type: 'animation' }] },
    'can\'t parse InputMedia: type "animation" can\'t be used in sendMediaGroup',
  ),
  row(
    13,
    'an item of no known type',
    'sendMediaGroup',
    { media: [{ ...ITEM, type: 'smell' }] },
    'can\'t parse InputMedia: type "smell" is unsupported',
  ),
  row(
    24,
    'photo over 10 MiB',
    'sendPhoto',
    {},
    'file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes',
    { asking: { files: { photo: picture(100, 100, 10_485_761) } } },
  ),
  row(24, 'photo of 0 bytes', 'sendPhoto', {}, 'file must be non-empty', {
    asking: { files: { photo: new Uint8Array(0) } },
  }),
  row(24, 'photo with width + height > 10000', 'sendPhoto', {}, 'PHOTO_INVALID_DIMENSIONS', {
    asking: { files: { photo: picture(6_000, 4_001) } },
  }),
  row(24, 'photo with ratio > 20', 'sendPhoto', {}, 'PHOTO_INVALID_DIMENSIONS', {
    asking: { files: { photo: picture(2_100, 100) } },
  }),
  row(24, 'photo at the limits', 'sendPhoto', {}, 'ok', {
    asking: { files: { photo: picture(5_000, 5_000) } },
  }),
  row(24, 'a wide picture as a document', 'sendDocument', {}, 'ok', {
    asking: { files: { document: picture(2_100, 100) } },
  }),
  row(25, 'no messages in an album', 'sendMediaGroup', { media: [] }, 'there are no messages to send'),
  row(
    25,
    'eleven messages in an album',
    'sendMediaGroup',
    { media: Array(11).fill(ITEM) },
    'too many messages to send as an album',
  ),
  row(
    25,
    'documents among other kinds',
    'sendMediaGroup',
    { media: [ITEM, { ...ITEM, type: 'document' }] },
    "document can't be mixed with other media types",
  ),
  row(
    25,
    'audio among other kinds',
    'sendMediaGroup',
    { media: [ITEM, { ...ITEM, type: 'audio' }] },
    "audio can't be mixed with other media types",
  ),
  row(
    25,
    'unequal show_caption_above_media',
    'sendMediaGroup',
    { media: [ITEM, { ...ITEM, show_caption_above_media: true }] },
    'parameter show_caption_above_media must be the same for all messages',
  ),
  row(
    25,
    'reply_markup of an album is ignored',
    'sendMediaGroup',
    { media: [ITEM, ITEM], reply_markup: '{' },
    'ok',
  ),
];
