import type { Clip } from '@/utils/clip/clip';
import type { ClipperDatabase } from './database';
import type { ClipRecord } from './records';

/** Stores what was read off a page. */
export async function storeClip(db: ClipperDatabase, clip: Clip, now: number): Promise<ClipRecord> {
  const record: ClipRecord = { id: crypto.randomUUID(), clip, clippedAt: now };
  await db.clips.add(record);
  return record;
}
