import { ClipperDatabase } from '@/utils/store/database';

/** The one connection of this page. */
export const database = new ClipperDatabase();
