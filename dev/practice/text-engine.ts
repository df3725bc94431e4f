import { ownRules } from './own-rules';
import { loadTelegramText, type TelegramText } from './telegram-text';

/** Who judges texts, and by what name it is to be called on start. */
export interface TextEngine extends Pick<TelegramText, 'sent' | 'parse'> {
  name: string;
}

let loaded: TelegramText | null | undefined;

/** Telegram's own code; our own rules where it is not to be had. TDLib can be set up once in a process, so it is kept. */
export function textEngine(): TextEngine {
  if (loaded === undefined) loaded = loadTelegramText();
  return loaded
    ? { name: "Telegram's own text code (TDLib)", ...loaded }
    : { name: "the extension's own rules (TDLib is not available on this platform)", ...ownRules };
}
