import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { ProblemNotice } from '@/components/ui/ProblemNotice';
import { parseApiAddress, TELEGRAM_API_ROOT } from '@/utils/api-address';
import type { Problem } from '@/utils/i18n/problems/problem';
import { ApiAddressField } from './ApiAddressField';
import { tokenIn } from './bot-token';
import { TokenField } from './TokenField';

export interface ConnectBotRequest {
  token: string;
  apiRoot: string;
}

export interface ConnectBotFormProps {
  /** The address to begin with; that of the bot whose token is replaced. */
  apiRoot?: string;
  busy: boolean;
  /** What came of the last try. */
  problem: Problem | null;
  submitLabel: string;
  /** Called inside the author's click or Enter, so that the browser may be asked for an address. */
  onConnect: (request: ConnectBotRequest) => void;
  /** The author changes what was tried. */
  onEdit: () => void;
  onCancel?: () => void;
}

/** The token, perhaps another address, and the button. The token is taken from the field once, when the form is sent. */
export function ConnectBotForm({
  apiRoot = TELEGRAM_API_ROOT,
  busy,
  problem,
  submitLabel,
  onConnect,
  onEdit,
  onCancel,
}: ConnectBotFormProps) {
  const words = useTranslations('options.bot');
  const common = useTranslations('common');
  const [address, setAddress] = useState(apiRoot === TELEGRAM_API_ROOT ? '' : apiRoot);
  const [addressJudged, setAddressJudged] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [tokenError, setTokenError] = useState<string | null>(null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pasted = String(new FormData(event.currentTarget).get('token') ?? '');
    const token = tokenIn(pasted);
    const root = parseApiAddress(address);
    setAddressJudged(true);
    setTokenError(token ? null : words(pasted.trim() ? 'token.malformed' : 'token.missing'));
    if (token && root.ok && !busy) onConnect({ token, apiRoot: root.value });
  };

  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TokenField
        error={tokenError}
        onEdit={() => {
          setTokenError(null);
          onEdit();
        }}
      />
      <ApiAddressField
        value={address}
        onChange={(next) => {
          setAddress(next);
          onEdit();
        }}
        judged={addressJudged}
      />
      {problem && (
        <ProblemNotice problem={problem} busy={busy} onAction={() => form.current?.requestSubmit()} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={busy}>
          {submitLabel}
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {common('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
