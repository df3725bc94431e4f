import { ClipperDatabase } from '@/utils/store/database';

/** The background's own connection to the main database. */
export const database = new ClipperDatabase();
