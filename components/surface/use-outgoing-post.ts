import { useState } from 'react';
import type { PostEditor } from '@/components/composer/post-editor';
import { type Fit, type Plan, type PostOptions, planPost } from '@/utils/post/plan';
import { documentFromNode } from '@/utils/post/post-schema';

/** The post as it would leave now, to the channel or to the clipboard. */
export interface OutgoingPost {
  /** It was asked for and could not leave as it stood; {@link UnsendablePost} tells why, for as long as that is so. */
  isRefused: boolean;
  onMended(): void;
  /** Its plan; `null` when Telegram would not take it, which is then told. */
  plan(fit?: Fit): Plan | null;
}

export function useOutgoingPost(editor: PostEditor, options: PostOptions): OutgoingPost {
  const [isRefused, setRefused] = useState(false);
  return {
    isRefused,
    onMended: () => setRefused(false),
    plan(fit) {
      const plan = planPost(documentFromNode(editor.state.doc), options, fit);
      setRefused(!plan.ok);
      return plan.ok ? plan.value : null;
    },
  };
}
