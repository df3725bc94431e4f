import { useTranslations } from 'use-intl';
import type { Namespace, Words } from '@/utils/i18n/catalogue';

/** The words of the settings, on the page that is given them: the popup does not load them, and `useTranslations` knows none of them. */
export const useSettingsWords = useTranslations as unknown as <Name extends Namespace & `options${string}`>(
  namespace: Name,
) => Words<Name>;
