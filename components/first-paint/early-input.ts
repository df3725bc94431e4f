/** What the browser itself may do to the text: letters, lines and deletions are the same in every editor. */
const PLAIN = /^(insert(Text|Paragraph|LineBreak|CompositionText|FromComposition|ReplacementText)|delete)/;

/** Something that only the editor can do, held until it is there. */
export type Held =
  | { kind: 'text'; text: string }
  | { kind: 'key'; event: KeyboardEvent }
  | { kind: 'paste'; html: string; text: string };

/** What an author does to the text before the editor has loaded. */
export interface EarlyInput {
  /** Whether the text is another than was drawn. */
  isTyped(): boolean;
  /** What waits for the editor, in its order; it comes after what was typed. */
  held: readonly Held[];
  /** Whether an input method is in the middle of a word. */
  isComposing(): boolean;
  /** Waits until it has ended. */
  calm(): Promise<void>;
}

/**
 * Lets letters into the drawn text as the browser puts them in, and holds what the browser would do otherwise than the editor:
 * shortcuts and pasting. After something was held, all that follows is held too, so that everything happens in its order.
 */
export function takeEarlyInput(text: HTMLElement): EarlyInput {
  const held: Held[] = [];
  let isTyped = false;
  let isComposing = false;
  text.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  text.addEventListener('compositionend', () => {
    isComposing = false;
  });
  text.addEventListener('beforeinput', (event) => {
    if (PLAIN.test(event.inputType) && (held.length === 0 || isComposing)) {
      isTyped = true;
      return;
    }
    event.preventDefault();
    if (event.inputType === 'insertText' && event.data !== null)
      held.push({ kind: 'text', text: event.data });
  });
  text.addEventListener('keydown', (event) => {
    if (isComposing || !(isShortcut(event) || (held.length > 0 && isEdit(event)))) return;
    event.preventDefault();
    held.push({ kind: 'key', event });
  });
  text.addEventListener('paste', (event) => {
    event.preventDefault();
    const data = event.clipboardData;
    held.push({
      kind: 'paste',
      html: data?.getData('text/html') ?? '',
      text: data?.getData('text/plain') ?? '',
    });
  });
  text.addEventListener('drop', (event) => event.preventDefault());
  return {
    isTyped: () => isTyped,
    held,
    isComposing: () => isComposing,
    calm: () =>
      new Promise((resolve) => text.addEventListener('compositionend', () => resolve(), { once: true })),
  };
}

/** A key of the editor's or the composer's; copying, cutting, pasting, selecting all and moving are the browser's. */
const isShortcut = ({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) &&
  !altKey &&
  /^(Key|Digit|Enter|Period)/.test(code) &&
  (shiftKey || !/^Key[ACVX]$/.test(code));

const isEdit = ({ key }: KeyboardEvent): boolean =>
  key === 'Enter' || key === 'Backspace' || key === 'Delete';
