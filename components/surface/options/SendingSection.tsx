import { useLiveQuery } from 'dexie-react-hooks';
import { CountdownSettings } from '@/components/settings/CountdownSettings';
import { SettingsSection } from '@/components/settings/SettingsSection';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { database } from '../database';

/** What happens when Send is pressed. */
export function SendingSection() {
  const words = useSettingsWords('options.sending');
  const settings = useLiveQuery(() => readSettings(database));
  return (
    <SettingsSection title={words('title')} about={words('about')}>
      {settings && (
        <CountdownSettings
          seconds={settings.countdownSeconds}
          onChange={(countdownSeconds) => void changeSettings(database, { countdownSeconds })}
        />
      )}
    </SettingsSection>
  );
}
