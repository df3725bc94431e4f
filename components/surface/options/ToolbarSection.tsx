import { useLiveQuery } from 'dexie-react-hooks';
import { useLocale } from 'use-intl';
import { SettingsSection } from '@/components/settings/SettingsSection';
import { ToolbarSettings } from '@/components/settings/ToolbarSettings';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { updatePageMenu } from '@/utils/browser/page-menu';
import { openShortcutSettings } from '@/utils/browser/shortcut';
import { setToolbarSurface } from '@/utils/browser/toolbar-button';
import { wordsIn } from '@/utils/i18n/catalogue';
import type { Language } from '@/utils/i18n/locale';
import type { Surface } from '@/utils/store/records';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { database } from '../database';
import { useShortcut } from './use-shortcut';

/** The browser keeps the button's popup and the page's menu itself: it has to be told. */
async function changeSurface(surface: Surface, language: Language) {
  await changeSettings(database, { surface });
  await setToolbarSurface(surface);
  await updatePageMenu(wordsIn(language, 'menu'), surface);
}

/** What the toolbar button opens, and the keys for it. */
export function ToolbarSection() {
  const words = useSettingsWords('options.toolbar');
  const language = useLocale();
  const settings = useLiveQuery(() => readSettings(database));
  const shortcut = useShortcut();
  return (
    <SettingsSection title={words('title')} about={words('about')}>
      {settings && (
        <ToolbarSettings
          surface={settings.surface}
          onSurface={(surface) => void changeSurface(surface, language)}
          shortcut={shortcut}
          onChangeShortcut={() => void openShortcutSettings()}
        />
      )}
    </SettingsSection>
  );
}
