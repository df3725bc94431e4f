import { Globe, HardDrive, KeyRound, MousePointerClick } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from './Card';
import { useSettingsWords } from './use-settings-words';

/** What is read, kept and sent. `hosts`: where the author's bots are reached. */
export function PrivacyNote({ hosts }: { hosts: readonly string[] }) {
  const words = useSettingsWords('options.privacy');
  return (
    <Card>
      <ul className="flex flex-col gap-3">
        <Fact icon={<MousePointerClick size={18} />}>{words('page')}</Fact>
        <Fact icon={<HardDrive size={18} />}>{words('kept')}</Fact>
        <Fact icon={<Globe size={18} />}>{words('network', { host: hosts.join(', ') })}</Fact>
        <Fact icon={<KeyRound size={18} />}>{words('token')}</Fact>
      </ul>
    </Card>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex gap-3">
      <span aria-hidden className="mt-px shrink-0 text-soft">
        {icon}
      </span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}
