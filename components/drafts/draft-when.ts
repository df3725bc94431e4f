/** When something was, as short as it is clear: the time today, the day this year, else the date. */
export function draftWhen(at: number, now: number, locale: string): string {
  const [then, today] = [new Date(at), new Date(now)];
  return formatter(locale, formatFor(then, today)).format(then);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs more to make than a row to draw: each is made once. */
function formatter(locale: string, format: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, format]);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, format);
  formatters.set(key, made);
  return made;
}

function formatFor(then: Date, today: Date): Intl.DateTimeFormatOptions {
  if (then.toDateString() === today.toDateString()) return { timeStyle: 'short' };
  if (then.getFullYear() === today.getFullYear()) return { day: 'numeric', month: 'short' };
  return { day: 'numeric', month: 'short', year: 'numeric' };
}
