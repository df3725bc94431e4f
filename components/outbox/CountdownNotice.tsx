import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

export interface CountdownNoticeProps {
  secondsLeft: number;
  /** What calls it off besides the button. */
  isCallOffKey: (event: KeyboardEvent) => boolean;
  onCallOff: () => void;
}

/**
 * The post leaves in a moment, and can still be called off. It takes the focus, which has no place in a text that cannot be written
 * any more; the button does not, so that a key that is held down calls nothing off.
 */
export function CountdownNotice({ secondsLeft, isCallOffKey, onCallOff }: CountdownNoticeProps) {
  const t = useTranslations('outbox.countdown');
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(secondsLeft);
  useEffect(() => {
    if (document.hasFocus()) place.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const callOff = (event: KeyboardEvent) => {
      if (!isCallOffKey(event)) return;
      // Escape would close the popup as well.
      event.preventDefault();
      event.stopPropagation();
      onCallOff();
    };
    window.addEventListener('keydown', callOff, { capture: true });
    return () => window.removeEventListener('keydown', callOff, { capture: true });
  }, [isCallOffKey, onCallOff]);

  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <Notice
        tone="info"
        title={
          <>
            <span aria-hidden>{t('title', { count: secondsLeft })}</span>
            {/* Said once, and not every second. */}
            <span className="sr-only">{t('title', { count: first.current })}</span>
          </>
        }
        actions={
          <Button size="small" onClick={onCallOff}>
            {t('callOff')}
          </Button>
        }
      >
        {t('text')}
      </Notice>
    </div>
  );
}
