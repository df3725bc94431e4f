import type { DeliveryError } from '@/utils/outbox/delivery-error';
import { ok, type Result } from '@/utils/result';
import { ask } from './ask';
import { downloadFile, type Line } from './client';
import { pictureUrl } from './picture-url';
import { type BotUser, botUserSchema, fileSchema, profilePhotosSchema } from './responses';

/** Who a token belongs to. */
export interface BotFacts {
  id: number;
  /** Without `@`. */
  username: string;
  name: string;
  /** As a `data:` URL; `null` when it has none or it could not be had. */
  picture: string | null;
}

/** Wide enough for a face on a dense screen. */
const PICTURE_WIDTH = 160;

/** Asks Telegram whose token this is, and nothing more. */
export function askWhoIAm(line: Line): Promise<Result<BotUser, DeliveryError>> {
  return ask(line, 'getMe', {}, botUserSchema);
}

/** Asks Telegram whose token this is. A picture that cannot be had is no failure. */
export async function askAboutBot(line: Line): Promise<Result<BotFacts, DeliveryError>> {
  const me = await askWhoIAm(line);
  if (!me.ok) return me;
  const { id, username, first_name } = me.value;
  return ok({ id, username, name: first_name, picture: await pictureOf(line, id) });
}

async function pictureOf(line: Line, botId: number): Promise<string | null> {
  const photos = await ask(line, 'getUserProfilePhotos', { user_id: botId, limit: 1 }, profilePhotosSchema);
  const sizes = photos.ok ? (photos.value.photos[0] ?? []).toSorted((a, b) => a.width - b.width) : [];
  const size = sizes.find(({ width }) => width >= PICTURE_WIDTH) ?? sizes.at(-1);
  if (!size) return null;
  const file = await ask(line, 'getFile', { file_id: size.file_id }, fileSchema);
  const bytes = file.ok ? await downloadFile(line, file.value.file_path) : null;
  return bytes && pictureUrl(bytes);
}
