import { type FormEvent, type ReactNode, useState } from 'react';
import { useLocale } from 'use-intl';
import { FormActions } from '@/components/settings/FormActions';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { LinkButton } from '@/components/ui/LinkButton';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import type { Problem } from '@/utils/i18n/problems/problem';
import type { Bot } from '@/utils/store/records';
import { inviteLink } from '@/utils/telegram-links';
import { channelLanguages } from './channel-languages';

export interface AddChannelRequest {
  botId: number;
  reference: string;
  language: string;
}

export interface AddChannelFormProps {
  /** At least one; the author chooses where there are more. */
  bots: readonly [Bot, ...Bot[]];
  busy: boolean;
  /** What came of the last try. */
  problem: Problem | null;
  onAdd: (request: AddChannelRequest) => void;
  /** The author changes what was tried. */
  onEdit: () => void;
  onCancel?: (() => void) | undefined;
}

/** Two steps: the bot is let into the channel in Telegram, and the channel is named here. */
export function AddChannelForm({ bots, busy, problem, onAdd, onEdit, onCancel }: AddChannelFormProps) {
  const words = useSettingsWords('options.channels.add');
  const surfaceLanguage = useLocale();
  const [botId, setBotId] = useState(bots[0].id);
  const [reference, setReference] = useState('');
  const [language, setLanguage] = useState<string>(surfaceLanguage);
  const [missing, setMissing] = useState(false);
  const bot = bots.find(({ id }) => id === botId) ?? bots[0];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reference.trim() === '');
    if (reference.trim() !== '' && !busy) onAdd({ botId: bot.id, reference: reference.trim(), language });
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      {bots.length > 1 && (
        <Select
          label={words('bot')}
          items={bots.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={String(bot.id)}
          onChange={(id) => setBotId(Number(id))}
        />
      )}
      <Step number={1} title={words('first')}>
        <p className="text-soft">{words('firstText')}</p>
        <LinkButton href={inviteLink(bot.username)} className="self-start">
          {words('invite')}
        </LinkButton>
      </Step>
      <Step number={2} title={words('second')}>
        <div className="grid items-start gap-3 @[640px]:grid-cols-[minmax(0,1fr)_11rem]">
          <TextField
            label={words('reference')}
            value={reference}
            onChange={(next) => {
              setReference(next);
              setMissing(false);
              onEdit();
            }}
            placeholder={words('placeholder')}
            autoComplete="off"
            spellCheck={false}
            hint={words('hint')}
            error={missing && words('missing')}
          />
          <Select
            label={words('language')}
            items={channelLanguages(surfaceLanguage, language)}
            value={language}
            onChange={setLanguage}
          />
        </div>
        <FormActions problem={problem} busy={busy} submitLabel={words('submit')} onCancel={onCancel} />
      </Step>
    </form>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 gap-3">
      <legend className="sr-only">{title}</legend>
      <span
        aria-hidden
        className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent"
      >
        {number}
      </span>
      <div className="flex min-w-0 grow flex-col gap-3 pt-0.5">
        <h3 className="font-semibold">{title}</h3>
        {children}
      </div>
    </fieldset>
  );
}
