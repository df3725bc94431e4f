import { useTranslations } from 'use-intl';
import type { ClipText, Doubt } from '@/utils/clip/clip';

export interface ArticleDoubtProps {
  doubt: Doubt;
  disabled: boolean;
  /** Takes one of the doubt's other texts for the article. */
  onChoose: (other: number) => void;
}

/** That the text may not be the article, and what else it may be: each other text is one press away. */
export function ArticleDoubt({ doubt, disabled, onChoose }: ArticleDoubtProps) {
  const t = useTranslations('article.doubt');
  const { why, isSettled, others } = doubt;
  return (
    <section className="flex flex-col gap-1.5 rounded-lg border border-line bg-page px-2.5 py-2 text-sm">
      <p className="font-semibold">{t(isSettled ? 'settled' : why)}</p>
      {others.length > 0 && <p className="text-soft">{t('choose')}</p>}
      {others.map((other, index) => (
        <OtherText key={wholeText(other)} text={other} disabled={disabled} onChoose={() => onChoose(index)} />
      ))}
      {!isSettled && <p className="text-soft">{t(nextStep(doubt))}</p>}
    </section>
  );
}

function OtherText({
  text,
  disabled,
  onChoose,
}: {
  text: ClipText;
  disabled: boolean;
  onChoose: () => void;
}) {
  const t = useTranslations('article.doubt');
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onChoose}
      className="flex flex-col rounded-md border border-edge px-2 py-1.5 text-left wrap-anywhere transition-colors hover:border-accent disabled:opacity-60"
    >
      <span className="line-clamp-2">{opening(text)}</span>
      <span className="text-xs text-soft">{t('words', { count: lengthOf(text) })}</span>
    </button>
  );
}

function nextStep({ why, others }: Doubt) {
  if (why === 'only-a-teaser') return 'openAll';
  return others.length > 0 ? 'select' : 'selectOnly';
}

const opening = ({ blocks }: ClipText): string =>
  (blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0])?.text ?? '';

/** No two of a doubt's texts are the same, though they may open with the same words. */
const wholeText = ({ blocks }: ClipText): string => blocks.map(({ text }) => text).join('\n');

const lengthOf = ({ blocks }: ClipText): number =>
  blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
