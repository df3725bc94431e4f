import type { MessageEntity } from '@grammyjs/types';
import { codePoints, TEXT_LIMIT } from '@/utils/post/lengths';
import { type NormaliseError, normalise } from '@/utils/post/normalise';
import { err, ok } from '@/utils/result';
import type { SentOptions, TelegramText } from './telegram-text';

/**
 * Where TDLib is not to be had: the extension's own idea of Telegram's rules, which tests hold equal to TDLib elsewhere. It finds no
 * links or hashtags by itself, and reads no `parse_mode`, which the extension never sends.
 */
export const ownRules: Pick<TelegramText, 'sent' | 'parse'> = {
  sent: sentByOwnRules,
  parse: () => err("can't parse entities: TDLib is not available on this platform"),
};

function sentByOwnRules(text: string, entities: MessageEntity[], { previewUrl = false }: SentOptions = {}) {
  const kept = normalise(text, entities);
  if (!kept.ok && kept.error.code === 'empty-post' && previewUrl)
    return ok({ text: '', entities: [], dropped: 0 });
  if (!kept.ok) return err(words(kept.error));
  if (codePoints(kept.value.text) > TEXT_LIMIT) return err('Message is too long');
  const dropped = kept.value.entityCount - kept.value.entities.length;
  return ok({ text: kept.value.text, entities: kept.value.entities, dropped });
}

function words(error: NormaliseError): string {
  switch (error.code) {
    case 'empty-post':
      return 'Text must be non-empty';
    case 'invalid-link':
      return `Entity URL '${error.url}' is invalid: Wrong HTTP URL`;
    case 'invalid-entity':
      return error.description;
  }
}
