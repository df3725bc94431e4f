import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PostEditor } from './post-editor';

export interface PostTextProps {
  editor: PostEditor;
  editable: boolean;
  /** Drawn over the text while it has the focus: the format bar. */
  children?: ReactNode;
}

/** The post's text. Who opened it gives it the caret. */
export function PostText({ editor, editable, children }: PostTextProps) {
  const t = useTranslations('composer');
  const place = useRef<HTMLDivElement>(null);
  const isEditable = useRef(editable);
  const [hasFocus, setFocus] = useState(false);
  const label = t('text');

  // Before the browser paints: the text is there with its frame.
  useLayoutEffect(() => {
    if (place.current) return editor.mount(place.current, { label, isEditable: () => isEditable.current });
  }, [editor, label]);

  useEffect(() => {
    isEditable.current = editable;
    // ProseMirror asks again when its props are set.
    editor.view?.setProps({});
  }, [editor, editable]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices where the focus is
    <div
      className="relative"
      onFocus={() => setFocus(true)}
      onBlur={(event) => setFocus(event.currentTarget.contains(event.relatedTarget))}
    >
      <div ref={place} />
      {hasFocus && editable && children}
    </div>
  );
}
