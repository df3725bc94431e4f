import { clsx } from 'clsx';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';
import type { ChannelRight } from '@/utils/outbox/delivery-error';
import { inviteLink } from '@/utils/telegram-links';

export interface MissingRightsProps {
  /** At least one. */
  missing: readonly ChannelRight[];
  botUsername: string;
  busy: boolean;
  onCheck: () => void;
}

/** A sentence for each right that the bot lacks, the link that gives them all, and the way to look again. */
export function MissingRights({ missing, botUsername, busy, onCheck }: MissingRightsProps) {
  const words = useSettingsWords('options.channels');
  const mute = missing.includes('post');
  return (
    <Notice
      tone={mute ? 'bad' : 'warn'}
      title={words(mute ? 'missingTitle.post' : 'missingTitle.other')}
      actions={
        <>
          <LinkButton href={inviteLink(botUsername)} size="small">
            {words('giveRights')}
          </LinkButton>
          <Button variant="quiet" size="small" busy={busy} onClick={onCheck}>
            {words('checkAgain')}
          </Button>
        </>
      }
    >
      <ul className={clsx('flex flex-col gap-1', missing.length > 1 && 'list-disc pl-4')}>
        {missing.map((right) => (
          <li key={right}>{words(`missing.${right}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
