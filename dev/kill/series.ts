import type { Servers } from '@/dev/author/servers';
import { sendAndBeKilled } from './posts';
import type { Review } from './review';
import { typeAndBeKilled } from './typing';
import { sendAndBeStopped } from './worker';

/** How often, and the seed of the first sitting. */
export interface Series {
  kills: number;
  seed: number;
}

export interface SeriesReport {
  /** One line of figures. */
  summary: string;
  isRight: boolean;
}

type Print = (line: string) => void;

/** One draft is typed in and reopened so often: undo leads through all of it each time. */
const KILLS_A_DRAFT = 10;
const POSTS = 20;

/** While text is typed at ten keys a second. */
export async function killWhileTyping(
  servers: Servers,
  { kills, seed }: Series,
  print: Print,
): Promise<SeriesReport> {
  const lost: number[] = [];
  const count = () => {
    const atMostLast = lost.filter((inputs) => inputs <= 1).length;
    const nothing = lost.filter((inputs) => inputs <= 0).length;
    return `${atMostLast} of ${lost.length} kills lost at most the last input (${nothing} nothing, the worst ${Math.max(0, ...lost)})`;
  };
  const failures: string[] = [];
  for (let sitting = seed, begun = 0; begun < kills; sitting++, begun += KILLS_A_DRAFT) {
    const left = Math.min(KILLS_A_DRAFT, kills - begun);
    try {
      await typeAndBeKilled(servers, { seed: sitting, kills: left, pace: 'ten-a-second' }, (inputs) =>
        lost.push(inputs),
      );
      print(`typing, seed ${sitting}: ${count()}`);
    } catch (error) {
      failures.push(`seed ${sitting}`);
      print(`typing, seed ${sitting}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const undo =
    failures.length === 0 ? 'undo led back to the beginning each time' : `broken: ${failures.join(', ')}`;
  const isRight = failures.length === 0 && lost.every((inputs) => inputs <= 1);
  return { summary: `typing: ${count()}; ${undo}.`, isRight };
}

/** While 20 posts are on their way. */
export const killWhilePosting = (servers: Servers, series: Series, print: Print): Promise<SeriesReport> =>
  postInRounds('posts', series, print, async (seed, left) => {
    const { kills, ...review } = await sendAndBeKilled(servers, { seed, posts: POSTS, kills: left });
    return { interruptions: kills, ...review };
  });

/** The worker alone, in the middle of a request; the first one is left to the outbox's own alarm. */
export const stopWorkers = (servers: Servers, series: Series, print: Print): Promise<SeriesReport> =>
  postInRounds('worker', series, print, async (seed, left) => {
    const alarms = seed === series.seed ? 1 : 0;
    const { stops, ...review } = await sendAndBeStopped(servers, { seed, posts: POSTS, stops: left, alarms });
    return { interruptions: stops, ...review };
  });

async function postInRounds(
  name: string,
  { kills, seed }: Series,
  print: Print,
  round: (seed: number, left: number) => Promise<Review & { interruptions: number }>,
): Promise<SeriesReport> {
  const sum = { interruptions: 0, messages: 0, lost: 0, doubled: 0, stuck: 0, there: 0, notThere: 0 };
  for (let sitting = seed; sum.interruptions < kills; sitting++) {
    const { lost, doubled, stuck, ...review } = await round(sitting, kills - sum.interruptions);
    const isThere = [...review.unknown.values()].filter((place) => place === 'there').length;
    sum.interruptions += review.interruptions;
    sum.messages += review.messages;
    sum.lost += lost.length;
    sum.doubled += doubled.length;
    sum.stuck += stuck.length;
    sum.there += isThere;
    sum.notThere += review.unknown.size - isThere;
    print(
      `${name}, seed ${sitting}: ${sum.interruptions} of ${kills}, ${JSON.stringify({ lost, doubled, stuck })}`,
    );
  }
  const { interruptions, messages, lost, doubled, stuck, there, notThere } = sum;
  return {
    summary: `${name}: ${interruptions} interruptions of ${messages} messages: ${lost} lost, ${doubled} doubled, ${stuck} stuck; ${there + notThere} unknown, ${there} of them in the channel and ${notThere} not.`,
    isRight: lost + doubled + stuck === 0,
  };
}
