import { ChevronDown, MessageCircle } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { buttonStyle } from '@/components/ui/button-style';
import { Menu } from '@/components/ui/Menu';
import { Spinner } from '@/components/ui/Spinner';
import { tooltip } from '@/components/ui/tooltip';
import type { PostOptions } from '@/utils/post/plan';
import { shortcutLabel } from './shortcut-label';

export interface SendButtonProps {
  /** `counting`: it leaves in a moment, and can still be called off. */
  state: 'ready' | 'counting' | 'busy';
  options: Pick<PostOptions, 'silent' | 'protectContent'>;
  onOptions: (changes: Partial<PostOptions>) => void;
  onSend: () => void;
  /** Sends it to the author's own chat with the bot first. */
  onTryOut: () => void;
}

const WORDS = { ready: 'send', counting: 'notSent', busy: 'sending' } as const;

/** Sends the post; beside it, how. */
export function SendButton({ state, options, onOptions, onSend, onTryOut }: SendButtonProps) {
  const t = useTranslations('composer');
  return (
    <div className="flex shrink-0">
      <button
        {...tooltip(t('send'), shortcutLabel('Enter'))}
        type="button"
        onClick={onSend}
        disabled={state !== 'ready'}
        aria-busy={state === 'busy'}
        className={buttonStyle('primary', 'large', 'rounded-r-none')}
      >
        {state === 'busy' && <Spinner />}
        {t(WORDS[state])}
      </button>
      <Menu
        trigger={
          <button
            type="button"
            aria-label={t('sendOptions')}
            disabled={state !== 'ready'}
            className={buttonStyle('primary', 'large', 'rounded-l-none border-l border-on-accent/30 px-2!')}
          >
            <ChevronDown size={16} aria-hidden />
          </button>
        }
        entries={[
          {
            kind: 'action',
            key: 'try-out',
            label: t('tryOut'),
            icon: <MessageCircle size={16} />,
            onSelect: onTryOut,
          },
          { kind: 'separator', key: 'line' },
          {
            kind: 'check',
            key: 'silent',
            label: t('silent'),
            checked: options.silent,
            onChange: (silent) => onOptions({ silent }),
          },
          {
            kind: 'check',
            key: 'protect',
            label: t('protectContent'),
            checked: options.protectContent,
            onChange: (protectContent) => onOptions({ protectContent }),
          },
        ]}
      />
    </div>
  );
}
