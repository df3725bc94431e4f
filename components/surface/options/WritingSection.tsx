import { useLiveQuery } from 'dexie-react-hooks';
import { Card } from '@/components/settings/Card';
import { SettingsSection } from '@/components/settings/SettingsSection';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { Switch } from '@/components/ui/Switch';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { database } from '../database';

/** What happens to the text while it is typed. */
export function WritingSection() {
  const words = useSettingsWords('options.writing');
  const settings = useLiveQuery(() => readSettings(database));
  return (
    <SettingsSection title={words('title')} about={words('about')}>
      {settings && (
        <Card>
          <Switch
            label={words('typography')}
            hint={words('typographyHint')}
            checked={settings.typography}
            onChange={(typography) => void changeSettings(database, { typography })}
          />
        </Card>
      )}
    </SettingsSection>
  );
}
