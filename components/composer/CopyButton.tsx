import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/IconButton';

export interface CopyButtonProps {
  /** The clipboard holds the post as it stands. */
  isCopied: boolean;
  onCopy: () => void;
}

/** Puts the post on the clipboard, and says so until the post is changed. */
export function CopyButton({ isCopied, onCopy }: CopyButtonProps) {
  const t = useTranslations('composer');
  return (
    <>
      <IconButton
        label={t('copy')}
        icon={isCopied ? <Check size={18} className="text-good" /> : <Copy size={18} />}
        onClick={onCopy}
      />
      <span role="status" className="sr-only truncate text-xs text-soft @[640px]:not-sr-only">
        {isCopied && t('copied')}
      </span>
    </>
  );
}
