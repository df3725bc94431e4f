import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { keepFocus } from '@/components/ui/keep-focus';
import { Language, type LanguageProps } from '@/components/ui/Language';
import { Tooltips } from '@/components/ui/Tooltips';
import { applyTheme } from '@/components/ui/theme';
import { composingMessagesIn } from '@/utils/i18n/composing-messages';
import { localeFor } from '@/utils/i18n/locale';
import { readSettings } from '@/utils/store/settings';
import { database } from './database';
import { HeldDatabase } from './HeldDatabase';
import { SurfaceBoundary, type SurfaceBoundaryProps } from './SurfaceBoundary';
import { useDatabaseState } from './use-database-state';

export interface SurfaceProps extends SurfaceBoundaryProps {
  /** What can be said on it. */
  wordsFor?: (language: LanguageProps['code']) => LanguageProps['messages'];
}

/** What every page of the extension stands in: the author's language and theme, and a sentence for what nobody foresaw. */
export function Surface({ children, onFailure, wordsFor = composingMessagesIn }: SurfaceProps) {
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
      <Language code={language} messages={wordsFor(language)}>
        <HeldDatabase state={state} />
      </Language>
    );
  // Settings come in a few milliseconds; a page in the wrong language first would be worse than none.
  if (!settings) return null;
  return (
    <Language code={language} messages={wordsFor(language)}>
      <SurfaceBoundary onFailure={onFailure}>{children}</SurfaceBoundary>
      <Tooltips />
    </Language>
  );
}
