import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SettingsSection } from '@/components/settings/SettingsSection';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { PassphraseCard } from '@/components/vault/PassphraseCard';
import { PassphraseForm } from '@/components/vault/PassphraseForm';
import { readSettings } from '@/utils/store/settings';
import { database } from '../database';
import { FailureNotice } from '../FailureNotice';
import { useVault } from '../use-vault';

type Task = 'set' | 'change' | 'remove';

/** The passphrase: set, given, changed, taken away, forgotten. */
export function PassphraseSection() {
  const words = useSettingsWords('options.passphrase');
  const form = useTranslations('passphrase');
  const common = useTranslations('common');
  const settings = useLiveQuery(() => readSettings(database));
  const { busy, isWrong, failure, onEdit, ...vault } = useVault();
  const [task, setTask] = useState<Task | null>(null);
  const [isForgetting, setForgetting] = useState(false);

  const formState = { busy, isWrong, onEdit };
  const leave = () => {
    setTask(null);
    onEdit();
  };
  const finish = async (done: Promise<boolean>) => {
    if (await done) leave();
  };

  return (
    <SettingsSection title={words('title')} about={words('about.all')}>
      {settings && (
        <PassphraseCard vault={settings.vault}>
          {failure !== null && <FailureNotice error={failure} onAction={() => {}} />}
          {settings.vault === 'locked' ? (
            <PassphraseForm
              {...formState}
              asks={['current']}
              submitLabel={form('unlock')}
              onSubmit={({ current }) => void vault.unlock(current)}
            >
              <Button variant="quiet" onClick={() => setForgetting(true)}>
                {words('forgot')}
              </Button>
            </PassphraseForm>
          ) : task ? (
            <PassphraseForm
              {...formState}
              asks={ASKED[task]}
              submitLabel={words(task)}
              onCancel={leave}
              onSubmit={({ current, next }) =>
                void finish(
                  task === 'remove'
                    ? vault.remove(current)
                    : vault.set(task === 'set' ? null : current, next),
                )
              }
            />
          ) : settings.vault === 'plain' ? (
            <Button className="self-start" onClick={() => setTask('set')}>
              {words('set')}
            </Button>
          ) : (
            <div className="flex flex-wrap gap-2">
              <Button busy={busy} onClick={() => void vault.lock()}>
                {words('lock')}
              </Button>
              <Button variant="quiet" onClick={() => setTask('change')}>
                {words('change')}
              </Button>
              <Button variant="quiet" onClick={() => setTask('remove')}>
                {words('remove')}
              </Button>
            </div>
          )}
        </PassphraseCard>
      )}
      {isForgetting && (
        <ConfirmDialog
          onClose={() => setForgetting(false)}
          title={words('forgetting.title')}
          description={words('forgetting.text')}
          confirmLabel={words('forgetting.confirm')}
          cancelLabel={common('cancel')}
          busy={busy}
          onConfirm={() => void vault.forget().then(() => setForgetting(false))}
        />
      )}
    </SettingsSection>
  );
}

const ASKED = { set: ['next'], change: ['current', 'next'], remove: ['current'] } as const;
