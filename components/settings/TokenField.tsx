import { SecretField } from '@/components/ui/SecretField';
import { useSettingsWords } from './use-settings-words';

export interface TokenFieldProps {
  /** Why what was pasted was not taken. */
  error: string | null;
  onEdit: () => void;
}

/** Takes the token of a bot. */
export function TokenField({ error, onEdit }: TokenFieldProps) {
  const words = useSettingsWords('options.bot.token');
  return (
    <SecretField
      name="token"
      kind="token"
      label={words('label')}
      hint={words('hint')}
      placeholder="1234567890:AA…"
      error={error}
      onEdit={onEdit}
    />
  );
}
