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
  /** Why Telegram would not take an address, in words. */
  refusal: (url: string) => string;
  onApply: (href: string) => void;
  onRemove: () => void;
  onCancel: () => void;
}

/** The address of a link, checked as Telegram checks it before it is taken. */
export function LinkField({ href, refusal, onApply, onRemove, onCancel }: LinkFieldProps) {
  const t = useTranslations('composer');
  const [address, setAddress] = useState(href);
  const [error, setError] = useState<string | null>(null);

  function apply(event: FormEvent) {
    event.preventDefault();
    const checked = checkLink(address);
    if (checked.ok) onApply(checked.value);
    else setError(refusal(address));
  }

  return (
    <form
      onSubmit={apply}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      className="flex w-80 items-start gap-1.5 p-1.5"
    >
      <div className="grow">
        <TextField
          label={t('linkAddress')}
          labelHidden
          autoFocus
          spellCheck={false}
          placeholder="https://"
          value={address}
          onChange={(value) => {
            setAddress(value);
            setError(null);
          }}
          error={error}
        />
      </div>
      <Button type="submit" variant="primary">
        {t('linkApply')}
      </Button>
      {href !== '' && <IconButton label={t('linkRemove')} icon={<Unlink size={16} />} onClick={onRemove} />}
    </form>
  );
}
