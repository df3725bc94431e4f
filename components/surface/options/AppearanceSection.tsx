import { useLiveQuery } from 'dexie-react-hooks';
import { AppearanceSettings } from '@/components/settings/AppearanceSettings';
import { SettingsSection } from '@/components/settings/SettingsSection';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { updatePageMenu } from '@/utils/browser/page-menu';
import { wordsIn } from '@/utils/i18n/catalogue';
import { type LanguageSetting, localeFor } from '@/utils/i18n/locale';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { database } from '../database';

/** The browser keeps the page menu's names itself: it has to be told. */
async function changeLanguage(language: LanguageSetting) {
  await changeSettings(database, { language });
  const { surface } = await readSettings(database);
  await updatePageMenu(wordsIn(localeFor(language, navigator.languages), 'menu'), surface);
}

/** Theme and language. Every open surface follows the record, so that they change everywhere at once. */
export function AppearanceSection() {
  const words = useSettingsWords('options.appearance');
  const settings = useLiveQuery(() => readSettings(database));
  return (
    <SettingsSection title={words('title')} about={words('about')}>
      {settings && (
        <AppearanceSettings
          theme={settings.theme}
          onTheme={(theme) => void changeSettings(database, { theme })}
          language={settings.language}
          onLanguage={(language) => void changeLanguage(language)}
        />
      )}
    </SettingsSection>
  );
}
