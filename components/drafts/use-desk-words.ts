import { wordsOf } from '@/components/ui/words-of';

/** The words of the Desk, in its tab. */
export const useDeskWords = wordsOf<'desk'>();
