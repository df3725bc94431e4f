import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { parseApiAddress, TELEGRAM_API_ROOT } from '@/utils/api-address';
import type { Problem } from '@/utils/i18n/problems/problem';
import type { Bot } from '@/utils/store/records';
import { ApiAddressField } from './ApiAddressField';
import { botIdOf, tokenIn } from './bot-token';
import { FormActions } from './FormActions';
import { TokenField } from './TokenField';
import { useSettingsWords } from './use-settings-words';

export interface ConnectBotRequest {
  token: string;
  apiRoot: string;
}

export interface ConnectBotFormProps {
  /** The bot whose token is replaced. The token of another one is told apart before anybody is asked. */
  replaced?: Bot;
  busy: boolean;
  /** What came of the last try. */
  problem: Problem | null;
  submitLabel: string;
  /** Called inside the author's click or Enter, so that the browser may be asked for an address. */
  onConnect: (request: ConnectBotRequest) => void;
  /** The author changes what was tried. */
  onEdit: () => void;
  onCancel?: (() => void) | undefined;
  /** Looks who answers at an address. */
  checkAddress: (apiRoot: string) => ReactNode;
}

/** On the button that takes another bot's token all the same. */
const AS_NEW = 'as-new';

/** The token, perhaps another address, and the button. The token is taken from the field once, when the form is sent. */
export function ConnectBotForm({
  replaced,
  busy,
  problem,
  submitLabel,
  onConnect,
  onEdit,
  onCancel,
  checkAddress,
}: ConnectBotFormProps) {
  const words = useSettingsWords('options.bot');
  const apiRoot = replaced?.apiRoot ?? TELEGRAM_API_ROOT;
  const [address, setAddress] = useState(apiRoot === TELEGRAM_API_ROOT ? '' : apiRoot);
  const [addressJudged, setAddressJudged] = useState(false);
  const [isAnothers, setAnothers] = useState(false);
  const [tokenError, setTokenError] = useState<string | null>(null);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter);
    const pasted = String(data.get('token') ?? '');
    const token = tokenIn(pasted);
    const root = parseApiAddress(address);
    setAddressJudged(true);
    setTokenError(token ? null : words(pasted.trim() ? 'token.malformed' : 'token.missing'));
    const isForeign = token !== null && replaced !== undefined && botIdOf(token) !== replaced.id;
    setAnothers(isForeign);
    if (isForeign && !data.has(AS_NEW)) return;
    if (token && root.ok && !busy) onConnect({ token, apiRoot: root.value });
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TokenField
        error={tokenError}
        onEdit={() => {
          setTokenError(null);
          setAnothers(false);
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
        check={checkAddress}
      />
      {isAnothers && replaced && (
        <Notice
          tone="warn"
          title={words('another.title')}
          actions={
            <Button type="submit" name={AS_NEW} value="yes" size="small" busy={busy}>
              {words('another.connect')}
            </Button>
          }
        >
          {words('another.text', { name: replaced.name, id: String(replaced.id) })}
        </Notice>
      )}
      <FormActions problem={problem} busy={busy} submitLabel={submitLabel} onCancel={onCancel} />
    </form>
  );
}
