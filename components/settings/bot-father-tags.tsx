import type { ReactNode } from 'react';
import { TextLink } from '@/components/ui/TextLink';

/** How sentences about @BotFather are drawn: its link, and what is sent to it. */
export const botFatherTags = {
  link: (text: ReactNode) => <TextLink href="https://t.me/BotFather">{text}</TextLink>,
  code: (text: ReactNode) => <code className="rounded-sm bg-sunk px-1 font-mono text-sm">{text}</code>,
};
