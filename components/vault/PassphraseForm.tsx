import { clsx } from 'clsx';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormActions } from '@/components/settings/FormActions';
import { SecretField } from '@/components/ui/SecretField';
import { type PassphraseFaults, passphraseFaults } from './passphrase-faults';

export interface PassphraseFormProps {
  /** `current`: the one that is set. `next`: a new one, typed twice. */
  asks: readonly ('current' | 'next')[];
  submitLabel: string;
  busy: boolean;
  /** The current one was tried out, and is another. */
  isWrong: boolean;
  /** What is not asked for is empty. */
  onSubmit: (passphrases: { current: string; next: string }) => void;
  onEdit: () => void;
  onCancel?: (() => void) | undefined;
  /** The field and its button in one line, where what stands above says what is asked for. */
  isLine?: boolean;
  /** Further buttons. */
  children?: ReactNode;
}

const NO_FAULTS: PassphraseFaults = { current: null, next: null, repeated: null };

/** Asks for a passphrase, or for a new one, or for both. They are taken from their fields once, when the form is sent. */
export function PassphraseForm({
  asks,
  submitLabel,
  busy,
  isWrong,
  onSubmit,
  onEdit,
  onCancel,
  isLine = false,
  children,
}: PassphraseFormProps) {
  const words = useTranslations('passphrase');
  const [faults, setFaults] = useState(NO_FAULTS);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [current, next, repeated] = ['current', 'next', 'repeated'].map((name) => {
      const value = data.get(name);
      return value === null ? null : String(value);
    });
    const found = passphraseFaults({
      current: current ?? null,
      next: next ?? null,
      repeated: repeated ?? null,
    });
    setFaults(found);
    const isRight = Object.values(found).every((fault) => fault === null);
    if (isRight && !busy) onSubmit({ current: current ?? '', next: next ?? '' });
  };
  const edit = () => {
    setFaults(NO_FAULTS);
    onEdit();
  };

  return (
    <form
      onSubmit={submit}
      noValidate
      className={clsx('flex gap-3', isLine ? 'flex-wrap items-start *:grow-0 *:first:grow' : 'flex-col')}
    >
      {asks.includes('current') && (
        <SecretField
          name="current"
          kind="passphrase"
          autoComplete="current-password"
          label={words('current')}
          labelHidden={isLine}
          error={faults.current ? words('missing') : isWrong ? words('wrong') : null}
          onEdit={edit}
        />
      )}
      {asks.includes('next') && (
        <>
          <SecretField
            name="next"
            kind="passphrase"
            autoComplete="new-password"
            label={words('next')}
            hint={words('nextHint')}
            error={faults.next && words('short')}
            onEdit={edit}
          />
          <SecretField
            name="repeated"
            kind="passphrase"
            autoComplete="new-password"
            label={words('repeated')}
            error={faults.repeated && words('different')}
            onEdit={edit}
          />
        </>
      )}
      <FormActions problem={null} busy={busy} submitLabel={submitLabel} onCancel={onCancel}>
        {children}
      </FormActions>
    </form>
  );
}
