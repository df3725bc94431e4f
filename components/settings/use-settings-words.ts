import { wordsOf } from '@/components/ui/words-of';

/** The words of the settings, in their tab. */
export const useSettingsWords = wordsOf<'options'>();
