import { Link2, Link2Off } from 'lucide-react';
import type { Node } from 'prosemirror-model';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import type { MenuEntry } from '@/components/ui/MenuRow';
import { entitiesFromDocument } from '@/utils/post/entities';
import {
  type ChosenPreview,
  type LinkPreviewChoice,
  previewableLinks,
  previewOf,
} from '@/utils/post/link-preview';
import { documentFromNode } from '@/utils/post/post-schema';
import { readableAddress } from './readable-address';

/** More links than a menu has room for are at their place in the post. */
const LISTED = 8;

export interface PreviewMenuProps {
  doc: Node;
  choice: LinkPreviewChoice;
  onChoose: (choice: LinkPreviewChoice) => void;
}

/** Which link Telegram previews, in which size and place, or none. */
export function PreviewMenu({ doc, choice, onChoose }: PreviewMenuProps) {
  const t = useTranslations('composer.linkPreview');
  const message = useMemo(() => entitiesFromDocument(documentFromNode(doc)), [doc]);
  const links = useMemo(() => previewableLinks(message), [message]);
  const preview = previewOf(message, choice);
  const change = (changes: Partial<ChosenPreview>) => {
    if (!preview) return;
    const { url, size, isAbove } = { ...preview, ...changes };
    const isAsTelegram = url === links[0] && size === null && !isAbove;
    onChoose(isAsTelegram ? 'first-link' : { url, size, isAbove });
  };
  const sized = (size: 'small' | 'large'): MenuEntry => ({
    kind: 'check',
    key: size,
    label: t(size),
    checked: preview?.size === size,
    onChange: (isOn) => change({ size: isOn ? size : null }),
  });
  const entries: MenuEntry[] = [
    ...links.slice(0, LISTED).map(
      (url): MenuEntry => ({
        kind: 'check',
        key: url,
        label: readableAddress(url),
        checked: preview?.url === url,
        onChange: () =>
          preview
            ? change({ url })
            : onChoose(url === links[0] ? 'first-link' : { url, size: null, isAbove: false }),
      }),
    ),
    {
      kind: 'check',
      key: 'off',
      label: t('off'),
      checked: choice === 'off',
      onChange: (isOn) => onChoose(isOn ? 'off' : 'first-link'),
    },
    ...(preview
      ? ([
          { kind: 'separator', key: 'look' },
          sized('small'),
          sized('large'),
          {
            kind: 'check',
            key: 'above',
            label: t('above'),
            checked: preview.isAbove,
            onChange: (isAbove) => change({ isAbove }),
          },
        ] satisfies MenuEntry[])
      : []),
  ];
  return (
    <Menu
      align="start"
      entries={entries}
      trigger={
        <IconButton
          label={preview ? t('on', { link: readableAddress(preview.url) }) : t('none')}
          icon={preview ? <Link2 size={18} className="text-accent" /> : <Link2Off size={18} />}
        />
      }
    />
  );
}
