import { type ComponentProps, type ReactNode, useEffect } from 'react';
import { IntlProvider } from 'use-intl';
import type { Language as Code } from '@/utils/i18n/locale';

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A missing or broken message is our own mistake: it is thrown where it is made, not shown as a key. */
function fail(error: Error): never {
  throw error;
}

export interface LanguageProps {
  code: Code;
  /** Its words. */
  messages: NonNullable<ComponentProps<typeof IntlProvider>['messages']>;
  children: ReactNode;
}

/** Gives everything inside it the words, plurals, dates and numbers of `code`, and tells the document so. */
export function Language({ code, messages, children }: LanguageProps) {
  useEffect(() => {
    document.documentElement.lang = code;
  }, [code]);
  return (
    <IntlProvider locale={code} messages={messages} timeZone={timeZone} onError={fail}>
      {children}
    </IntlProvider>
  );
}
