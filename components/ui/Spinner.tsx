/** Turns in the text's own colour and size. It shows after 300 ms, so quick things never blink. */
export function Spinner() {
  return (
    <span aria-hidden className="inline-flex size-[1.15em] shrink-0 animate-late">
      <span className="size-full animate-turn rounded-full border-2 border-current border-r-transparent" />
    </span>
  );
}
