import { useState } from 'react';
import type { PostEditor } from '@/components/composer/post-editor';
import { RevisionsDialog } from '@/components/composer/RevisionsDialog';
import { apart } from '@/components/composer/undo-history';
import { drawnMessages } from '@/components/preview/drawn-messages';
import { PostPreview } from '@/components/preview/PostPreview';
import { documentFromNode } from '@/utils/post/post-schema';
import { useRevisions } from './use-revisions';

export interface DraftRevisionsProps {
  editor: PostEditor;
  draftId: string;
  channelTitle: string;
  editable: boolean;
  onClose: () => void;
}

/** The earlier states of a draft. Going back to one is an input like any other: it is saved, and undo takes it back. */
export function DraftRevisions({ editor, draftId, channelTitle, editable, onClose }: DraftRevisionsProps) {
  const revisions = useRevisions(draftId, editor.state.doc);
  const [chosen, setChosen] = useState(0);
  const revision = revisions?.[chosen];

  function goBack() {
    if (!revision) return;
    const { tr, doc } = editor.state;
    editor.dispatch(apart(tr.replaceWith(0, doc.content.size, revision.node.content)));
    onClose();
  }

  return (
    <RevisionsDialog
      revisions={revisions}
      chosen={chosen}
      onChoose={setChosen}
      preview={
        revision && (
          <PostPreview
            messages={drawnMessages(documentFromNode(revision.node))}
            channelTitle={channelTitle}
            linkPreview="off"
            pages={[]}
            now={new Date(revision.at)}
          />
        )
      }
      editable={editable}
      onGoBack={goBack}
      onClose={onClose}
    />
  );
}
