import { useLiveQuery } from 'dexie-react-hooks';
import { LayoutList } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { PrivacyNote } from '@/components/settings/PrivacyNote';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { SettingsSection } from '@/components/settings/SettingsSection';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TELEGRAM_API_ROOT } from '@/utils/api-address';
import { openDesk } from '@/utils/browser/open-desk';
import { database } from '../database';
import { useOnline } from '../use-online';
import { AppearanceSection } from './AppearanceSection';
import { BotSection } from './BotSection';
import { ChannelSection } from './ChannelSection';
import { PassphraseSection } from './PassphraseSection';
import { SendingSection } from './SendingSection';
import { ToolbarSection } from './ToolbarSection';
import { WritingSection } from './WritingSection';

/** The settings, joined to the database and the background. */
export function OptionsPage() {
  const words = useSettingsWords('options');
  const common = useTranslations('common');
  const bots = useLiveQuery(() => database.bots.toCollection().sortBy('connectedAt'));
  const isOnline = useOnline();
  const title = `${words('title')} · Channel Clipper`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <SettingsPage
      icon="/icons/48.png"
      action={
        <Button icon={<LayoutList size={16} />} onClick={() => void openDesk()}>
          <span className="@max-[360px]:sr-only">{common('allDrafts')}</span>
        </Button>
      }
    >
      {!isOnline && (
        <Notice tone="warn" title={words('offline.title')}>
          {words('offline.text')}
        </Notice>
      )}
      <BotSection bots={bots} />
      <ChannelSection bots={bots} />
      <PassphraseSection />
      <SendingSection />
      <ToolbarSection />
      <WritingSection />
      <AppearanceSection />
      <SettingsSection title={words('privacy.title')} about={words('privacy.about')}>
        <PrivacyNote hosts={hostsOf((bots ?? []).map(({ apiRoot }) => apiRoot))} />
      </SettingsSection>
    </SettingsPage>
  );
}

/** Where the bots are reached, each host once; Telegram's own while there is no bot. */
function hostsOf(apiRoots: readonly string[]): string[] {
  const roots = apiRoots.length > 0 ? apiRoots : [TELEGRAM_API_ROOT];
  return [...new Set(roots.map((apiRoot) => new URL(apiRoot).host))];
}
