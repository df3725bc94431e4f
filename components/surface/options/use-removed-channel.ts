import { useEffect, useState } from 'react';
import { type RemovedChannel, removeChannel, restoreChannel } from '@/utils/store/channels';
import type { ClipperDatabase } from '@/utils/store/database';

/** How long a removal can be taken back. */
const UNDO_MS = 10_000;

/** The channel that was removed last, while that can be taken back. */
export function useRemovedChannel(db: ClipperDatabase) {
  const [removed, setRemoved] = useState<RemovedChannel | null>(null);

  useEffect(() => {
    if (!removed) return;
    const timer = setTimeout(() => setRemoved(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [removed]);

  return {
    removed,
    remove: async (channelId: string) => setRemoved((await removeChannel(db, channelId)) ?? null),
    restore: async () => {
      if (removed) await restoreChannel(db, removed);
      setRemoved(null);
    },
  };
}
