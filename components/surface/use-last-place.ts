import { useEffect } from 'react';
import { placeInText, scrollerOf } from '@/components/composer/place-in-text';
import type { PostEditor } from '@/components/composer/post-editor';
import { rememberPlace } from '@/utils/store/last-place';

/** Keeps where the author is in the text, so that the next surface goes on there. The one that has the focus tells. */
export function useLastPlace(editor: PostEditor, draftId: string): void {
  useEffect(() => {
    const { view } = editor;
    const remember = () => {
      if (view?.hasFocus()) rememberPlace(draftId, placeInText(view));
    };
    const stop = editor.subscribe(remember);
    const scroller = view && scrollerOf(view);
    scroller?.addEventListener('scroll', remember, { passive: true });
    return () => {
      stop();
      scroller?.removeEventListener('scroll', remember);
    };
  }, [editor, draftId]);
}
