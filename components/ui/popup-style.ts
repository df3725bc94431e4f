/** The sheet of menus, selects and popovers: it floats, and grows from where it came. Where it lies is said in `theme.css`. */
export const popupStyle =
  'popup overflow-y-auto rounded-lg border border-line bg-raised text-left text-base font-normal whitespace-normal text-ink ' +
  'shadow-float outline-none transition-[opacity,scale] starting:scale-98 starting:opacity-0';

/** One row of a menu or a select. The one that has the focus is the one that Enter takes, by keyboard or pointer. */
export const rowStyle =
  'flex min-h-8 w-full cursor-default items-center gap-2.5 rounded-sm px-2.5 py-1.5 text-left outline-none select-none ' +
  'focus:bg-accent-soft aria-disabled:opacity-55';
