import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { TextLink } from '@/components/ui/TextLink';
import { Steps } from './Steps';

const tags = {
  link: (text: ReactNode) => <TextLink href="https://t.me/BotFather">{text}</TextLink>,
  code: (text: ReactNode) => <code className="rounded-sm bg-sunk px-1 font-mono text-sm">{text}</code>,
};

/** How a newcomer gets a token. */
export function TokenSteps() {
  const words = useTranslations('options.bot.steps');
  return (
    <div className="flex flex-col gap-3">
      <h3 className="font-semibold">{words('title')}</h3>
      <Steps
        steps={[
          { key: 'open', content: words.rich('open', tags) },
          { key: 'name', content: words.rich('name', tags) },
          { key: 'paste', content: words('paste') },
        ]}
      />
      <p className="text-sm text-soft">{words.rich('existing', tags)}</p>
    </div>
  );
}
