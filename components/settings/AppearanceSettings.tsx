import { SegmentedControl } from '@/components/ui/SegmentedControl';
import type { Theme } from '@/components/ui/theme';
import { type LanguageSetting, languageNames, languages } from '@/utils/i18n/locale';
import { Card } from './Card';
import { useSettingsWords } from './use-settings-words';

export interface AppearanceSettingsProps {
  theme: Theme;
  onTheme: (theme: Theme) => void;
  language: LanguageSetting;
  onLanguage: (language: LanguageSetting) => void;
}

/** Theme and language; both apply at once. A language is called by its own name, so that its reader finds it. */
export function AppearanceSettings({ theme, onTheme, language, onLanguage }: AppearanceSettingsProps) {
  const words = useSettingsWords('options.appearance');
  const themes: Theme[] = ['system', 'light', 'dark'];
  return (
    <Card className="flex flex-col gap-4">
      <SegmentedControl<Theme>
        label={words('theme.label')}
        choices={themes.map((value) => ({ value, label: words(`theme.${value}`) }))}
        value={theme}
        onChange={onTheme}
      />
      <SegmentedControl<LanguageSetting>
        label={words('language.label')}
        choices={[
          { value: 'browser', label: words('language.browser') },
          ...languages.map((value) => ({
            value,
            label: <span lang={value}>{languageNames[value]}</span>,
          })),
        ]}
        value={language}
        onChange={onLanguage}
      />
    </Card>
  );
}
