import { Check, CircleAlert, TriangleAlert } from 'lucide-react';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { Pill } from '@/components/ui/Pill';
import type { ChannelHealth } from './channel-health';

/** What the bot can do in a channel, in two words. */
export function HealthPill({ health }: { health: ChannelHealth }) {
  const words = useSettingsWords('options.channels');
  switch (health) {
    case 'can-post':
      return (
        <Pill tone="good" icon={<Check size={14} aria-hidden />}>
          {words('canPost')}
        </Pill>
      );
    case 'lacks-a-right':
      return (
        <Pill tone="warn" icon={<TriangleAlert size={14} aria-hidden />}>
          {words('needsRight')}
        </Pill>
      );
    case 'cannot-post':
      return (
        <Pill tone="bad" icon={<CircleAlert size={14} aria-hidden />}>
          {words('cannotPost')}
        </Pill>
      );
  }
}
