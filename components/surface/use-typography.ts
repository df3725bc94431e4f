import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLocale } from 'use-intl';
import type { PostEditor } from '@/components/composer/post-editor';
import { apart } from '@/components/composer/undo-history';
import { tidyTypography } from '@/utils/post/tidy-typography';
import type { TypographyLanguage } from '@/utils/post/typography-language';
import type { Channel } from '@/utils/store/records';
import { readSettings } from '@/utils/store/settings';
import { database } from './database';
import { useLatest } from './use-latest';

/** The rules that a draft is set by: while it is typed, where the author wants that, and over the whole post when asked. */
export function useTypography(channel: Channel | null) {
  const locale = useLocale();
  const otherwise: TypographyLanguage = (channel?.language ?? locale) === 'ru' ? 'ru' : 'en';
  const isWanted = useLiveQuery(async () => (await readSettings(database)).typography) ?? false;
  const latest = useLatest(isWanted ? otherwise : null);
  /** How many places were changed at the last asking; `null` before, and after it was taken back. */
  const [tidied, setTidied] = useState<number | null>(null);
  return {
    whileTyping: () => latest.current,
    tidied,
    forget: () => setTidied(null),
    tidy(editor: PostEditor) {
      const tr = tidyTypography(editor.state.tr, otherwise);
      if (tr.docChanged) editor.dispatch(apart(tr));
      setTidied(tr.steps.length);
    },
  };
}
