import { clsx } from 'clsx';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Tabs } from '@/components/ui/Tabs';

export interface ComposerFrameProps {
  header: ReactNode;
  write: ReactNode;
  /** `null` where there is no article beside the post. */
  article: ReactNode | null;
  preview: ReactNode;
  footer: ReactNode;
}

type Side = 'article' | 'preview';

/**
 * The composer's places: two columns where there is room (the popup, the desk), one with three tabs where there is not
 * (the side panel). One layout or the other by the container's width, never by the kind of surface.
 */
export function ComposerFrame({ header, write, article, preview, footer }: ComposerFrameProps) {
  const t = useTranslations('composer');
  const tArticle = useTranslations('article');
  const [side, setSide] = useState<Side>(article ? 'article' : 'preview');
  const [isWriting, setWriting] = useState(true);
  const sides = [
    ...(article ? [{ value: 'article' as const, label: tArticle('tab'), content: article }] : []),
    { value: 'preview' as const, label: t('preview'), content: preview },
  ];
  const narrowTabs = [
    ...sides.map(({ value, label }) => ({ value, label })),
    { value: 'write' as const, label: t('write') },
  ];
  return (
    <div className="@container flex h-full min-h-0 flex-col bg-page text-ink">
      <header className="flex h-12 shrink-0 items-center gap-2 border-b border-line px-2.5">{header}</header>
      <nav aria-label={t('write')} className="flex gap-1 border-b border-line bg-sunk p-1.5 @[640px]:hidden">
        {narrowTabs.map(({ value, label }) => {
          const isOn = value === 'write' ? isWriting : !isWriting && side === value;
          return (
            <button
              key={value}
              type="button"
              aria-pressed={isOn}
              onClick={() => {
                setWriting(value === 'write');
                if (value !== 'write') setSide(value);
              }}
              className="min-w-0 grow basis-0 truncate rounded-md px-2 py-1 text-sm font-semibold text-soft aria-pressed:bg-page aria-pressed:text-ink aria-pressed:shadow-low"
            >
              {label}
            </button>
          );
        })}
      </nav>
      <main className="flex min-h-0 grow">
        <section
          aria-label={t('write')}
          className={clsx('min-h-0 min-w-0 grow @[640px]:block', !isWriting && 'hidden')}
        >
          {write}
        </section>
        <aside
          className={clsx(
            'min-h-0 min-w-0 flex-col bg-sunk @[640px]:flex @[640px]:w-75 @[640px]:shrink-0 @[640px]:border-l @[640px]:border-line',
            isWriting ? 'hidden' : 'flex grow',
          )}
        >
          <Tabs<Side>
            label={t('preview')}
            tabs={sides}
            value={side}
            onChange={setSide}
            keepMounted
            className="flex min-h-0 grow flex-col"
            listClassName="mx-3 mt-2.5 mb-2 shrink-0 hidden @[640px]:grid"
            panelClassName="min-h-0 grow overflow-y-auto"
          />
        </aside>
      </main>
      <footer className="flex min-h-14 shrink-0 items-center gap-2.5 border-t border-line py-2 pr-3 pl-4.5">
        {footer}
      </footer>
    </div>
  );
}
