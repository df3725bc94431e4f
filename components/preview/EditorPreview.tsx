import { useEffect, useMemo, useState } from 'react';
import type { PostEditor } from '@/components/composer/post-editor';
import { useEditorState } from '@/components/composer/use-editor-state';
import type { Clip } from '@/utils/clip/clip';
import type { LinkPreviewChoice } from '@/utils/post/link-preview';
import { documentFromNode } from '@/utils/post/post-schema';
import { drawnMessages } from './drawn-messages';
import { PostPreview } from './PostPreview';

export interface EditorPreviewProps {
  editor: PostEditor;
  channelTitle: string;
  linkPreview: LinkPreviewChoice;
  /** What was clipped for the draft. */
  pages: readonly Clip[];
}

/** The post in the editor, as readers will see it. */
export function EditorPreview({ editor, channelTitle, linkPreview, pages }: EditorPreviewProps) {
  const { doc } = useEditorState(editor);
  const messages = useMemo(() => drawnMessages(documentFromNode(doc)), [doc]);
  return (
    <PostPreview
      messages={messages}
      channelTitle={channelTitle}
      linkPreview={linkPreview}
      pages={pages}
      now={useMinute()}
    />
  );
}

/** The time, as often as a clock on the screen has to move. */
function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
