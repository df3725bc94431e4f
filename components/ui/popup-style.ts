/** The sheet of menus, selects and popovers: it floats, and grows from where it came. */
export const popupStyle =
  'origin-(--transform-origin) rounded-lg border border-line bg-raised text-ink shadow-float outline-none ' +
  'transition-[opacity,scale] data-ending-style:scale-98 data-ending-style:opacity-0 ' +
  'data-starting-style:scale-98 data-starting-style:opacity-0';

/** One row of a menu or a select. */
export const rowStyle =
  'flex min-h-8 cursor-default items-center gap-2.5 rounded-sm px-2.5 py-1.5 outline-none select-none ' +
  'data-highlighted:bg-accent-soft data-disabled:opacity-55';
