import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import { Card } from '@/components/settings/Card';
import { SettingsSection } from '@/components/settings/SettingsSection';
import { Switch } from '@/components/ui/Switch';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { database } from '../database';

/** What happens to the text while it is typed. */
export function WritingSection() {
  const words = useTranslations('options.writing');
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
