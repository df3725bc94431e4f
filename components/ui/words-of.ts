import { useTranslations } from 'use-intl';
import type { Namespace, Words } from '@/utils/i18n/catalogue';

/**
 * `useTranslations` for words that only some pages load: the compiler knows them by a hook of their own, so that no part of the popup asks
 * for what it has not got.
 */
export const wordsOf = <Page extends string>() =>
  useTranslations as unknown as <Name extends Namespace & `${Page}${string}`>(namespace: Name) => Words<Name>;
