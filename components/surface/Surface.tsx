import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { keepFocus } from '@/components/ui/keep-focus';
import { Language } from '@/components/ui/Language';
import { Tooltips } from '@/components/ui/Tooltips';
import { applyTheme } from '@/components/ui/theme';
import { localeFor } from '@/utils/i18n/locale';
import { readSettings } from '@/utils/store/settings';
import { database } from './database';
import { HeldDatabase } from './HeldDatabase';
import { SurfaceBoundary, type SurfaceBoundaryProps } from './SurfaceBoundary';
import { useDatabaseState } from './use-database-state';

/** What every page of the extension stands in: the author's language and theme, and a sentence for what nobody foresaw. */
export function Surface({ children, onFailure }: SurfaceBoundaryProps) {
  const settings = useLiveQuery(() => readSettings(database));
  const theme = settings?.theme;
  useEffect(() => {
    if (theme) applyTheme(theme, document.documentElement);
  }, [theme]);
  useEffect(() => keepFocus(document), []);
  const state = useDatabaseState(settings !== undefined);
  const language = localeFor(settings?.language ?? 'browser', navigator.languages);
  if (state !== 'free')
    return (
      <Language code={language}>
        <HeldDatabase state={state} />
      </Language>
    );
  // Settings come in a few milliseconds; a page in the wrong language first would be worse than none.
  if (!settings) return null;
  return (
    <Language code={language}>
      <SurfaceBoundary onFailure={onFailure}>{children}</SurfaceBoundary>
      <Tooltips />
    </Language>
  );
}
