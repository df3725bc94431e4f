import type { ClipperDatabase } from './database';
import { type Settings, settingsSchema } from './records';

/** The author's settings. */
export async function readSettings(db: ClipperDatabase): Promise<Settings> {
  return settingsSchema.parse({ ...(await db.settings.get('settings')), id: 'settings' });
}

/** Changes some settings and leaves the others. */
export async function changeSettings(
  db: ClipperDatabase,
  changes: Partial<Omit<Settings, 'id'>>,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ ...(await readSettings(db)), ...changes });
  });
}
