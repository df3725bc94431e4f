import type { PracticeBot, World } from './world';

/**
 * Rule 2: whether it has the form of a token at all (`ClientManager.cpp:76-84`). Telegram's front end answers 404 when it
 * has not, before anyone looks whether it is known.
 */
export function isTokenShaped(token: string): boolean {
  const id = Number(/^([1-9]\d*):./.exec(token)?.[1]);
  return token.length <= 80 && id >= 1 && id < 2 ** 54;
}

/** Rule 3: the bot of a token that works. */
export function botOfToken(world: World, token: string): PracticeBot | undefined {
  return world.bots.find((bot) => bot.token === token && !bot.revoked);
}
