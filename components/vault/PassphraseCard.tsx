import { LockKeyhole, LockKeyholeOpen, LockOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '@/components/settings/Card';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import type { Settings } from '@/utils/store/records';

const icons = { plain: LockOpen, open: LockKeyholeOpen, locked: LockKeyhole };

export interface PassphraseCardProps {
  vault: Settings['vault'];
  /** What can be done about it: buttons, or a form. */
  children: ReactNode;
}

/** How the tokens are kept, and what that is good for. */
export function PassphraseCard({ vault, children }: PassphraseCardProps) {
  const words = useSettingsWords('options.passphrase');
  const Icon = icons[vault];
  return (
    <Card className="flex flex-col gap-4">
      <div className="flex gap-3">
        <Icon size={18} aria-hidden className="mt-px shrink-0 text-soft" />
        <div className="min-w-0">
          <h3 className="font-semibold">{words(`state.${vault}`)}</h3>
          <p className="text-soft">{words(`about.${vault}`)}</p>
        </div>
      </div>
      {children}
    </Card>
  );
}
