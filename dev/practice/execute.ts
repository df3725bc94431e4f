import { type Answer, refused } from './answer';
import { methodNamed } from './methods';
import type { Parameters } from './parameters';
import type { Practice } from './practice';
import { botOfToken } from './token';
import type { World } from './world';

/** Does what one request asks for, in `world`: rules 3–5, then those of the method. */
export function execute(
  practice: Practice,
  world: World,
  token: string,
  methodName: string,
  parameters: Parameters | { tooLarge: string },
): Answer {
  const { engine, pacing } = practice;
  const bot = botOfToken(world, token);
  if (!bot) return refused(401);
  const method = methodNamed(methodName);
  if (!method) return refused(404, 'method not found');
  if ('tooLarge' in parameters) return refused(413, parameters.tooLarge);
  return method({
    bot,
    values: parameters.values,
    files: parameters.files,
    world,
    engine,
    pacing,
    now: practice.now(),
  });
}
