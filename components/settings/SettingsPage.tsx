import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useSettingsWords } from './use-settings-words';

export interface SettingsPageProps {
  /** The extension's own picture. */
  icon: string;
  /** What else can be opened from here. */
  action: ReactNode;
  children: ReactNode;
}

/** The frame of the settings: who it is, and a column that is read from top to bottom. */
export function SettingsPage({ icon, action, children }: SettingsPageProps) {
  const common = useTranslations('common');
  const words = useSettingsWords('options');
  return (
    <div className="@container min-h-dvh bg-sunk">
      <header className="border-b border-line bg-page">
        <div className="mx-auto flex max-w-4xl items-center gap-3 px-4 py-4 @[640px]:px-6">
          <img src={icon} alt="" className="size-9" />
          <div className="min-w-0 grow">
            <h1 className="text-lg font-semibold">{words('title')}</h1>
            <p className="text-sm text-soft">{common('appName')}</p>
          </div>
          <div className="shrink-0 whitespace-nowrap">{action}</div>
        </div>
      </header>
      <main
        tabIndex={-1}
        className="mx-auto flex max-w-4xl flex-col gap-8 px-4 py-6 outline-none @[640px]:px-6 @[640px]:py-8"
      >
        {children}
      </main>
    </div>
  );
}
