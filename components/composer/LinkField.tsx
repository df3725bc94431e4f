import { Unlink } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { checkLink } from '@/utils/post/links';

export interface LinkFieldProps {
  /** The link there is; empty for a new one. */
  href: string;
  onApply: (href: string) => void;
  onRemove: () => void;
  onCancel: () => void;
}

/** The address of a link, checked as Telegram checks it before it is taken. */
export function LinkField({ href, onApply, onRemove, onCancel }: LinkFieldProps) {
  const t = useTranslations('composer');
  const [address, setAddress] = useState(href);
  const [refused, setRefused] = useState<string | null>(null);

  function apply(event: FormEvent) {
    event.preventDefault();
    const checked = checkLink(address);
    if (checked.ok) onApply(checked.value);
    else setRefused(address);
  }

  return (
    <form
      onSubmit={apply}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape would close the whole popup.
        event.preventDefault();
        onCancel();
      }}
      className="flex w-80 max-w-full flex-wrap items-center gap-1.5 p-1.5"
    >
      <div className="min-w-0 grow basis-32">
        <TextField
          label={t('linkAddress')}
          labelHidden
          autoFocus
          spellCheck={false}
          placeholder="https://"
          value={address}
          onChange={(value) => {
            setAddress(value);
            setRefused(null);
          }}
        />
      </div>
      <Button type="submit" variant="primary">
        {t('linkApply')}
      </Button>
      {href !== '' && <IconButton label={t('linkRemove')} icon={<Unlink size={16} />} onClick={onRemove} />}
      {refused !== null && (
        <p role="alert" className="basis-full px-1 text-sm text-bad wrap-anywhere">
          {t('linkRefused', { url: refused })}
        </p>
      )}
    </form>
  );
}
