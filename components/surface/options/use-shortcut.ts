import { useEffect, useState } from 'react';
import { toolbarShortcut } from '@/utils/browser/shortcut';
import { reportUnexpected } from '@/utils/report';

/** The keys of the toolbar button, looked at again when the author comes back from choosing others; `null` until they are known. */
export function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    const read = () =>
      toolbarShortcut().then(setShortcut, (error) => reportUnexpected('The keyboard shortcut', error));
    void read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return shortcut;
}
