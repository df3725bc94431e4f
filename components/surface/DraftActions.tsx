import { LayoutList, PanelRight, Settings } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/IconButton';
import { openDesk } from '@/utils/browser/open-desk';
import { openOptions } from '@/utils/browser/open-options';
import { openSidePanel } from '@/utils/browser/side-panel';
import type { Draft } from '@/utils/store/records';
import type { Place } from './use-begun-draft';

export interface DraftActionsProps {
  place: Place | 'desk';
  draft: Draft;
  /** The window beside whose page the composer could stand; `null` where it stands there already. */
  windowId: number | null;
}

/** Where an author can go on from a draft: beside the page, at the desk, in the settings. The desk has its own ways. */
export function DraftActions({ place, draft, windowId }: DraftActionsProps) {
  const t = useTranslations('composer');
  const common = useTranslations('common');
  return (
    <>
      {windowId !== null && (
        <IconButton
          label={t('besidePage')}
          icon={<PanelRight size={17} />}
          onClick={() => void openSidePanel(windowId).then(() => window.close())}
        />
      )}
      {place !== 'desk' && (
        <>
          <IconButton
            label={common('allDrafts')}
            icon={<LayoutList size={17} />}
            onClick={() => void openDesk(draft.id)}
          />
          <IconButton
            label={t('channelSettings')}
            icon={<Settings size={17} />}
            onClick={openOptions}
            // The channel's menu has it too; in a narrow panel its name needs the room.
            className="@max-[420px]:hidden"
          />
        </>
      )}
    </>
  );
}
