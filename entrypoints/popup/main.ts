import '@/components/ui/theme.css';
import '@/components/composer/post-text.css';
import './popup.css';
import { paintStoredDraft } from '@/components/surface/first-paint';
import { reportUnexpected } from '@/utils/report';

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`popup.html has no #${id}`);
  return found;
};

/** The draft first; what it is written with comes while it is read. */
async function open() {
  const firstPaint = await paintStoredDraft(part('first-paint')).catch((error) => {
    reportUnexpected('The first paint', error);
    return null;
  });
  if (firstPaint) await painted();
  const { mountComposer } = await import('@/components/surface/mount-composer');
  mountComposer(part('root'), firstPaint);
}

/** When what was drawn is on the screen; soon in any case, as what nobody looks at is not painted. */
const painted = () =>
  new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length > 0) end();
    });
    const end = () => {
      observer.disconnect();
      resolve();
    };
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(end, 100);
  });

void open();
