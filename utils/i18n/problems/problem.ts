import type { Words } from '@/utils/i18n/catalogue';

/** What an author can do that needs nothing but its name. */
type PlainAction =
  | 'open-options'
  | 'send-again'
  | 'it-is-there'
  | 'retry'
  | 'check-again'
  | 'pressed-start'
  | 'edit-post'
  | 'send-anew'
  | 'start-empty'
  | 'reload';

/** What an author can do about a problem, as data: a surface draws the button and knows what it does. */
export type ProblemAction =
  | { kind: PlainAction; label: string }
  /** Opens Telegram: the bot is added or gets its right there. */
  | { kind: 'grant-right' | 'open-channel' | 'start-bot'; label: string; href: string }
  /** Opens the page that a PDF belongs to. */
  | { kind: 'open-article'; label: string; href: string }
  /** Selects the link in the post. */
  | { kind: 'show-link'; label: string; url: string }
  /** Asks the browser for access; to be done inside the click. */
  | { kind: 'permit-address'; label: string; apiRoot: string };

/** A problem in the author's language: what happened (`title`), what is safe and what to do (`text`, `actions`). */
export interface Problem {
  /** `info`: nothing to do. `warn`: have a look. `bad`: it did not work. */
  tone: 'info' | 'warn' | 'bad';
  title: string;
  text: string;
  /** The likeliest first. */
  actions: ProblemAction[];
}

export type ProblemWords = Words<'problems'>;

export function act(words: ProblemWords, kind: PlainAction): ProblemAction {
  return { kind, label: words(`action.${kind}`) };
}

/** For what nobody foresaw: the surface failed by our own mistake. */
export function unexpectedProblem(words: ProblemWords): Problem {
  return {
    tone: 'bad',
    title: words('unexpected.title'),
    text: words('unexpected.text'),
    actions: [act(words, 'reload')],
  };
}
