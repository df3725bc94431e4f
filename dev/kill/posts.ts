import type { Servers } from '@/dev/author/servers';
import { killBrowser } from '@/dev/browser/kill';
import { Random } from '@/dev/simulate/random';
import { dies } from './death';
import { withKeptProfile } from './kept-profile';
import { queuePosts } from './queued-posts';
import { type Review, reviewUntilSent } from './review';
import { SlowAnswers } from './slow-answers';

/**
 * Posts are on their way to two channels, and the browser is killed up to `kills` times before all have arrived; each time it is
 * opened on the same profile, and the author resolves what became unknown. The practice Telegram stays up.
 *
 * The seed says when the browser is killed and how slowly Telegram answers; what the machine does at that moment it cannot say.
 */
export function sendAndBeKilled(
  servers: Servers,
  { seed, posts, kills }: { seed: number; posts: number; kills: number },
): Promise<Review & { kills: number }> {
  const random = new Random(seed);
  const { practice } = servers.practice;
  practice.reset();
  const answers = new SlowAnswers(practice, random);
  return withKeptProfile(servers, async (reopen) => {
    let author = await reopen();
    await queuePosts(author, posts);
    await killBrowser(author.running.browser);
    const unknown: Review['unknown'] = new Map();
    for (let killed = 0; ; killed++) {
      author = await reopen();
      const reviewing = reviewUntilSent(author, answers, unknown);
      if (killed < kills && (await dies(author, reviewing, random, answers))) continue;
      return { ...(await reviewing), kills: killed };
    }
  });
}
