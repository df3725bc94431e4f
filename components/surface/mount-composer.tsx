import { createRoot } from 'react-dom/client';
import type { FirstPaint } from '@/components/first-paint/first-paint';
import { ComposerSurface } from './ComposerSurface';
import { Surface } from './Surface';

/** The composer in a popup, under the draft that was painted first. */
export function mountComposer(root: HTMLElement, firstPaint: FirstPaint | null): void {
  createRoot(root).render(
    <Surface onFailure={firstPaint?.leave}>
      <ComposerSurface place="popup" firstPaint={firstPaint} />
    </Surface>,
  );
}
