import { type ReactNode, useId } from 'react';

export interface SettingsSectionProps {
  title: string;
  about: string;
  children: ReactNode;
}

/** One subject of the settings: what it is about on the left, or above where the page is narrow. */
export function SettingsSection({ title, about, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-x-8 gap-y-3 @[768px]:grid-cols-[14.5rem_minmax(0,1fr)]">
      <div>
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        <p className="max-w-prose text-sm text-soft">{about}</p>
      </div>
      <div className="flex min-w-0 flex-col gap-3">{children}</div>
    </section>
  );
}
