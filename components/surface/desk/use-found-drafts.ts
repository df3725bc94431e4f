import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { type DraftQuery, inView, newestFirst, ofChannel, withWords } from '@/utils/store/find-drafts';
import { database } from '../database';

/**
 * The ids of the drafts that are looked for, newest first; `undefined` until they are known. A live query notes every key that
 * it has read, which costs more than reading it: the two long answers are asked for again when there is a reason.
 */
export function useFoundDrafts({ search, channelId, view }: DraftQuery): string[] | undefined {
  const writtenAt = useLiveQuery(
    async () => (await database.drafts.orderBy('updatedAt').last())?.updatedAt ?? 0,
  );
  const listedAt = useLiveQuery(
    async () => (await database.listings.orderBy('updatedAt').last())?.updatedAt ?? 0,
  );
  const ids = useAnswer(() => newestFirst(database), writtenAt);
  const hasWords = useAnswer(
    () => withWords(database, search),
    listedAt === undefined ? undefined : `${listedAt} ${search}`,
  );
  const isInView = useLiveQuery(() => inView(database, view), [view]);
  const isOfChannel = useLiveQuery(() => ofChannel(database, channelId), [channelId]);
  return useMemo(() => {
    if (!ids || !isInView || !isOfChannel || !hasWords) return undefined;
    return ids.filter((id) => isInView(id) && isOfChannel(id) && hasWords(id));
  }, [ids, isInView, isOfChannel, hasWords]);
}

/** The answer to the newest question, once there is one; what fails is thrown where it is drawn, as live queries do. */
function useAnswer<Answer>(
  ask: () => Promise<Answer>,
  question: string | number | undefined,
): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question says when to ask
  useEffect(() => {
    if (question === undefined) return;
    let isNewest = true;
    ask().then(
      (given) => isNewest && setAnswer(() => given),
      (error) =>
        setAnswer(() => {
          throw error;
        }),
    );
    return () => {
      isNewest = false;
    };
  }, [question]);
  return answer;
}
