import { Field } from '@base-ui/react/field';
import { useTranslations } from 'use-intl';

export interface TokenFieldProps {
  /** Why what was pasted was not taken. */
  error: string | null;
  onEdit: () => void;
}

/**
 * Takes a token and keeps it to itself: the value stays in the browser's own field until the form is sent (React would
 * write it into the document), dots are drawn over it, no password manager is offered it to carry off to its cloud,
 * and no spelling service reads it.
 */
export function TokenField({ error, onEdit }: TokenFieldProps) {
  const words = useTranslations('options.bot.token');
  return (
    <Field.Root invalid={error !== null} className="flex flex-col gap-1.5">
      <Field.Label className="font-semibold">{words('label')}</Field.Label>
      <Field.Control
        name="token"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="1234567890:AA…"
        onValueChange={onEdit}
        className="min-h-9 w-full rounded-lg border border-edge bg-page px-3 py-1.5 font-mono text-sm [-webkit-text-security:disc] placeholder-shown:[-webkit-text-security:none] hover:border-soft focus-visible:outline-offset-0 data-invalid:border-bad"
      />
      {error ? (
        <Field.Error match className="text-sm text-bad">
          {error}
        </Field.Error>
      ) : (
        <Field.Description className="text-sm text-soft">{words('hint')}</Field.Description>
      )}
    </Field.Root>
  );
}
