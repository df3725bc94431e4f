import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { COUNTDOWNS } from '@/utils/outbox/countdown';
import { Card } from './Card';
import { useSettingsWords } from './use-settings-words';

export type CountdownSeconds = (typeof COUNTDOWNS)[number];

export interface CountdownSettingsProps {
  seconds: CountdownSeconds;
  onChange: (seconds: CountdownSeconds) => void;
}

/** How long a post can be called off after Send was pressed. */
export function CountdownSettings({ seconds, onChange }: CountdownSettingsProps) {
  const words = useSettingsWords('options.sending');
  return (
    <Card className="flex flex-col gap-2">
      <SegmentedControl
        label={words('countdown')}
        choices={COUNTDOWNS.map((count) => ({
          value: String(count),
          label: count === 0 ? words('atOnce') : words('seconds', { count: String(count) }),
        }))}
        value={String(seconds)}
        onChange={(value) => onChange(COUNTDOWNS.find((count) => String(count) === value) ?? seconds)}
      />
      <p className="text-sm text-soft">{words('hint')}</p>
    </Card>
  );
}
