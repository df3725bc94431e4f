import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';

export interface PostAddressProps {
  /** The number in what was pasted; `null` for what names no post of the channel. */
  numberIn: (pasted: string) => number | null;
  onTell: (messageId: number) => void;
}

/** Asks for the address of a post that is in the channel, so that it can be opened and edited later. */
export function PostAddress({ numberIn, onTell }: PostAddressProps) {
  const t = useTranslations('outbox.address');
  const [pasted, setPasted] = useState('');
  const [isWrong, setWrong] = useState(false);

  function change(text: string) {
    setPasted(text);
    setWrong(false);
  }
  function tell() {
    const messageId = numberIn(pasted);
    if (messageId === null) setWrong(true);
    else onTell(messageId);
  }

  return (
    <form
      className="flex flex-wrap items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        tell();
      }}
    >
      <div className="min-w-0 grow basis-60">
        <TextField
          label={t('label')}
          labelHidden
          placeholder={t('label')}
          value={pasted}
          onChange={change}
          error={isWrong && t('wrong')}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <Button type="submit" disabled={pasted.trim() === ''}>
        {t('keep')}
      </Button>
    </form>
  );
}
