import type { Node } from 'prosemirror-model';
import { useState } from 'react';
import type { PostEditor } from '@/components/composer/post-editor';
import { clipboardHtml } from '@/utils/post/clipboard-html';
import { documentFromEntities } from '@/utils/post/document-from-entities';
import type { FormattedText } from '@/utils/post/entities';
import { reportUnexpected } from '@/utils/report';
import type { OutgoingPost } from './use-outgoing-post';

/** The post on the clipboard, to be pasted into Telegram: without a bot, or to use Telegram's own scheduling. */
export interface PostCopy {
  /** The document that was copied last; while it is the editor's, the clipboard holds the post as it stands. */
  copied: Node | null;
  /** The browser kept the clipboard from us. */
  isDenied: boolean;
  /** To be called inside a click: the browser lets nobody else at the clipboard. */
  copy(): Promise<void>;
}

export function usePostCopy(editor: PostEditor, outgoing: OutgoingPost): PostCopy {
  const [copied, setCopied] = useState<Node | null>(null);
  const [isDenied, setDenied] = useState(false);

  async function copy() {
    const { doc } = editor.state;
    const message = outgoing.plan()?.calls[0]?.parameters;
    if (!message) return;
    try {
      await navigator.clipboard.write([clipboardItem(message)]);
      setCopied(doc);
      setDenied(false);
    } catch (error) {
      reportUnexpected('Copying', error);
      setDenied(true);
    }
  }

  return { copied, isDenied, copy };
}

const clipboardItem = ({ text, entities }: FormattedText): ClipboardItem =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([clipboardHtml(documentFromEntities(text, entities))], { type: 'text/html' }),
  });
