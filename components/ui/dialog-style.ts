export const backdropStyle =
  'fixed inset-0 z-40 min-h-dvh bg-shade transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0';

export const dialogStyle =
  'fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[min(28rem,calc(100vw-2rem))] -translate-1/2 flex-col gap-4 ' +
  'overflow-y-auto rounded-xl border border-line bg-raised p-5 text-ink shadow-float outline-none transition-[opacity,scale] ' +
  'data-ending-style:scale-98 data-ending-style:opacity-0 data-starting-style:scale-98 data-starting-style:opacity-0';
