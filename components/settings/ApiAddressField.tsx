import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { TextField } from '@/components/ui/TextField';
import { isLoopback, isReadableOnTheWay, parseApiAddress, TELEGRAM_API_ROOT } from '@/utils/api-address';
import { useSettingsWords } from './use-settings-words';

export interface ApiAddressFieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Whether the form was sent with it: a half-typed address is not yet wrong. */
  judged: boolean;
  /** Looks who answers at an address. */
  check: (apiRoot: string) => ReactNode;
}

/** Another way to the Bot API for networks that block Telegram, with what it costs said plainly. */
export function ApiAddressField({ value, onChange, judged, check }: ApiAddressFieldProps) {
  const words = useSettingsWords('options.bot.address');
  const address = parseApiAddress(value);
  const foreign = address.ok && isForeign(address.value) ? address.value : null;
  return (
    <Disclosure summary={words('summary')} defaultOpen={value !== ''}>
      <div className="flex flex-col gap-3">
        <TextField
          label={words('label')}
          value={value}
          onChange={onChange}
          placeholder={TELEGRAM_API_ROOT}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          hint={words('hint')}
          error={judged && !address.ok && words('malformed')}
        />
        {address.ok && check(address.value)}
        {foreign && (
          <Notice tone="warn" title={words('warning')}>
            {words('warningText')}
            {isReadableOnTheWay(foreign) && ` ${words('plain')}`}
          </Notice>
        )}
      </div>
    </Disclosure>
  );
}

/** Somebody else's: neither Telegram's own nor on this machine. */
const isForeign = (apiRoot: string): boolean => apiRoot !== TELEGRAM_API_ROOT && !isLoopback(apiRoot);
