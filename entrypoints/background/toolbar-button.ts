import { onAskedBeside, openSidePanel } from '@/utils/browser/side-panel';
import { setToolbarSurface } from '@/utils/browser/toolbar-button';
import { reportUnexpected } from '@/utils/report';
import { readSettings } from '@/utils/store/settings';
import { database } from './database';

/** The toolbar button opens what the author has chosen: a popup by itself, the panel with our help. */
export function offerToolbarButton(): void {
  const report = (error: unknown) => reportUnexpected('The toolbar button', error);
  onAskedBeside((windowId) => void openSidePanel(windowId).catch(report));
  readSettings(database)
    .then(({ surface }) => setToolbarSurface(surface))
    .catch(report);
}
