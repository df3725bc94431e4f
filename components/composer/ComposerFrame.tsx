import { clsx } from 'clsx';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Tabs } from '@/components/ui/Tabs';
import { type Pane, PaneSwitch } from './PaneSwitch';

export interface ComposerFrameProps {
  header: ReactNode;
  /** What the author should know now; it stays in sight whatever is scrolled or shown. */
  notices: ReactNode;
  write: ReactNode;
  /** `null` where there is no article beside the post. */
  article: ReactNode | null;
  preview: ReactNode;
  footer: ReactNode;
}

/**
 * The composer's places: two columns where there is room (the popup), one pane at a time where there is not (the side
 * panel). One layout or the other by the container's width, never by the kind of surface.
 */
export function ComposerFrame({ header, notices, write, article, preview, footer }: ComposerFrameProps) {
  const t = useTranslations('composer');
  const tArticle = useTranslations('article');
  const [pane, setPane] = useState<Pane>('write');
  const [side, setSide] = useState<Exclude<Pane, 'write'>>(article ? 'article' : 'preview');
  const sides = [
    ...(article ? [{ value: 'article' as const, label: tArticle('tab'), content: article }] : []),
    { value: 'preview' as const, label: t('preview'), content: preview },
  ];

  function show(next: Pane) {
    setPane(next);
    if (next !== 'write') setSide(next);
  }

  return (
    <div className="@container flex h-full flex-col bg-page text-ink">
      <header className="flex h-12 shrink-0 items-center gap-1 border-b border-line px-2.5 @[640px]:gap-2">
        {header}
      </header>
      <PaneSwitch hasArticle={article !== null} pane={pane} onChange={show} />
      <main
        tabIndex={-1}
        className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] outline-none @[640px]:grid-cols-[minmax(0,1fr)_18.75rem]"
      >
        {/* What is for screen readers alone takes no room. */}
        <div className="relative flex max-h-[max(16rem,45vh)] flex-col gap-2 overflow-y-auto px-4.5 has-[>:not(.sr-only)]:pt-3.5 has-[>:not(.sr-only)]:pb-2">
          {notices}
        </div>
        <section
          aria-label={t('write')}
          className={clsx('row-start-2 min-h-0 @[640px]:block', pane !== 'write' && 'hidden')}
        >
          {write}
        </section>
        <aside
          aria-label={t('beside')}
          className={clsx(
            'row-start-2 min-h-0 min-w-0 flex-col bg-sunk @[640px]:flex',
            '@[640px]:col-start-2 @[640px]:row-span-2 @[640px]:row-start-1 @[640px]:border-l @[640px]:border-line',
            pane === 'write' ? 'hidden' : 'flex',
          )}
        >
          <Tabs
            label={t('beside')}
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
      <footer className="flex min-h-14 shrink-0 flex-wrap items-center gap-1.5 border-t border-line py-2 pr-3 pl-4.5 @[640px]:gap-2.5">
        {footer}
      </footer>
    </div>
  );
}
