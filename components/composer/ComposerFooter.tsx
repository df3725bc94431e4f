import { Smile } from 'lucide-react';
import type { Node } from 'prosemirror-model';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { measurePost } from '@/utils/post/lengths';
import type { PostOptions } from '@/utils/post/plan';
import { documentFromNode } from '@/utils/post/post-schema';
import { CopyButton } from './CopyButton';
import { EmojiPopover } from './EmojiPopover';
import { LengthMeter } from './LengthMeter';
import { PreviewMenu } from './PreviewMenu';
import type { PostEditor } from './post-editor';
import { SaveButton, type SaveButtonProps } from './SaveButton';
import { SendButton, type SendButtonProps } from './SendButton';
import { useEditorState } from './use-editor-state';

export interface ComposerFooterProps {
  editor: PostEditor;
  editable: boolean;
  /** The document that the clipboard holds. */
  copied: Node | null;
  onCopy: () => void;
  options: PostOptions;
  onOptions: (changes: Partial<PostOptions>) => void;
  /** Instead of sending, what is in the channel is changed. */
  saving: SaveButtonProps | null;
  /** `connect`: there is no channel yet. */
  sending: SendButtonProps['state'] | 'done' | 'connect';
  onSend: () => void;
  onTryOut: () => void;
  onConnect: () => void;
}

/** Whether the post fits, how it goes out, Copy and Send. */
export function ComposerFooter({
  editor,
  editable,
  copied,
  onCopy,
  options,
  onOptions,
  saving,
  sending,
  onSend,
  onTryOut,
  onConnect,
}: ComposerFooterProps) {
  const t = useTranslations('composer');
  const { doc } = useEditorState(editor);
  const { length, limit } = useMemo(() => measurePost(documentFromNode(doc)), [doc]);
  return (
    <>
      <LengthMeter length={length} limit={limit} />
      {editable && (
        <>
          <EmojiPopover
            title={t('insertEmoji')}
            side="top"
            onPick={(emoji) => {
              editor.dispatch(editor.state.tr.insertText(emoji));
              editor.view?.focus();
            }}
            trigger={<IconButton label={t('insertEmoji')} icon={<Smile size={18} />} />}
          />
          <PreviewMenu
            doc={doc}
            choice={options.linkPreview}
            onChoose={(linkPreview) => onOptions({ linkPreview })}
          />
        </>
      )}
      <CopyButton isCopied={copied === doc} onCopy={onCopy} />
      {/* Where there is no room beside the rest, it has a line of its own. */}
      <div className="ml-auto">
        {saving ? (
          <SaveButton {...saving} />
        ) : sending === 'connect' ? (
          <Button variant="primary" size="large" onClick={onConnect}>
            {t('connect')}
          </Button>
        ) : (
          sending !== 'done' && (
            <SendButton
              state={sending}
              options={options}
              onOptions={onOptions}
              onSend={onSend}
              onTryOut={onTryOut}
            />
          )
        )}
      </div>
    </>
  );
}
