import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PostEditor } from './post-editor';

export interface PostTextProps {
  editor: PostEditor;
  editable: boolean;
  /** Drawn over the text while it has the focus: the format bar. */
  children?: ReactNode;
}

/** The post's text, ready to type in when it appears. */
export function PostText({ editor, editable, children }: PostTextProps) {
  const t = useTranslations('composer');
  const place = useRef<HTMLDivElement>(null);
  const isEditable = useRef(editable);
  const [hasFocus, setFocus] = useState(false);
  const label = t('text');

  useEffect(() => {
    if (!place.current) return;
    const unmount = editor.mount(place.current, { label, isEditable: () => isEditable.current });
    editor.view?.focus();
    return unmount;
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
