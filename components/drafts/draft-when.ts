/** When something was, as short as it is clear: the time today, the day this year, else the date. */
export function draftWhen(at: number, now: number, locale: string): string {
  const [then, today] = [new Date(at), new Date(now)];
  return new Intl.DateTimeFormat(locale, formatFor(then, today)).format(then);
}

function formatFor(then: Date, today: Date): Intl.DateTimeFormatOptions {
  if (then.toDateString() === today.toDateString()) return { timeStyle: 'short' };
  if (then.getFullYear() === today.getFullYear()) return { day: 'numeric', month: 'short' };
  return { day: 'numeric', month: 'short', year: 'numeric' };
}
