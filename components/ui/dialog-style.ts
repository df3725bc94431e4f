export const dialogStyle =
  'm-auto max-h-[calc(100dvh-2rem)] w-[min(28rem,calc(100vw-2rem))] flex-col gap-4 overflow-y-auto rounded-xl border border-line ' +
  'bg-raised p-5 text-ink shadow-float outline-none transition-[opacity,scale] backdrop:bg-shade open:flex ' +
  'starting:scale-98 starting:opacity-0';
