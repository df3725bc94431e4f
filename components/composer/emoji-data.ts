import type { EmojiData } from 'frimousse';

/** What emojibase keeps of one emoji (`compact.json`). */
interface CompactEmoji {
  unicode: string;
  label: string;
  group?: number;
  order?: number;
  tags?: string[];
  skins?: { hexcode: string; unicode: string }[];
}

const SKIN_TONES = {
  '1F3FB': 'light',
  '1F3FC': 'medium-light',
  '1F3FD': 'medium',
  '1F3FE': 'medium-dark',
  '1F3FF': 'dark',
} as const;

type SkinTone = (typeof SKIN_TONES)[keyof typeof SKIN_TONES];

/** Skin tones alone, and hair: parts of other emoji (emojibase group 2, "component"). */
const COMPONENT = 2;

/**
 * Emoji named in `locale` and found by the words of both languages, from data that ships with the extension: an author who
 * writes in Russian knows some emoji by their English names. Loaded when a picker first opens.
 */
export async function loadEmojiData(locale: string): Promise<EmojiData> {
  const [english, russian, names] = await Promise.all([
    import('emojibase-data/en/compact.json').then((module) => module.default as CompactEmoji[]),
    import('emojibase-data/ru/compact.json').then((module) => module.default as CompactEmoji[]),
    locale === 'ru'
      ? import('emojibase-data/ru/messages.json').then((module) => module.default)
      : import('emojibase-data/en/messages.json').then((module) => module.default),
  ]);
  const [own, other] = locale === 'ru' ? [russian, english] : [english, russian];
  return {
    locale,
    emojis: mergeEmoji(own, other),
    categories: names.groups
      .filter(({ order }) => order !== COMPONENT)
      .map(({ message, order }) => ({ index: order, label: capitalised(message) })),
    skinTones: Object.fromEntries(
      names.skinTones.map(({ key, message }) => [key, capitalised(message)]),
    ) as EmojiData['skinTones'],
  };
}

/** The emoji of `own` in their usual order, each with the label and tags of `other` as further tags. */
export function mergeEmoji(
  own: readonly CompactEmoji[],
  other: readonly CompactEmoji[],
): EmojiData['emojis'] {
  const others = new Map(other.map((emoji) => [emoji.unicode, emoji]));
  return own
    .filter(({ group }) => group !== undefined && group !== COMPONENT)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ unicode, label, group = 0, tags = [], skins }) => {
      const translation = others.get(unicode);
      const found = skins ? tones(skins) : undefined;
      return {
        emoji: unicode,
        category: group,
        label,
        version: 0,
        tags: [...tags, ...(translation ? [translation.label, ...(translation.tags ?? [])] : [])],
        ...(found && { skins: found }),
      };
    });
}

/** The five one-toned variants; a pair of people in two tones is left to those who paste it. */
function tones(skins: NonNullable<CompactEmoji['skins']>): Record<SkinTone, string> | undefined {
  const found = skins.flatMap(({ hexcode, unicode }) => {
    const used = new Set(hexcode.match(/1F3F[B-F]/g));
    const [tone] = used;
    return used.size === 1 ? [[SKIN_TONES[tone as keyof typeof SKIN_TONES], unicode] as const] : [];
  });
  return found.length === 5 ? (Object.fromEntries(found) as Record<SkinTone, string>) : undefined;
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
