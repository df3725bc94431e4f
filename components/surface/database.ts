import { ClipperDatabase } from '@/utils/store/database';

/**
 * The connection of this page for all but the outbox. A killed browser loses nothing of it, and an input never waits until the
 * draft's own record, which follows every few of them, is on the disk.
 */
export const database = new ClipperDatabase(undefined, 'relaxed');
