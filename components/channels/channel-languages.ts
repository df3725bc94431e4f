/** Languages that a channel is likely to be written in, the commonest among the authors first (BCP 47). */
const LIKELY = ['ru', 'en', 'uk', 'be', 'kk', 'uz', 'de', 'es', 'fr', 'it', 'pl', 'pt', 'tr', 'zh'] as const;

/**
 * Languages to choose from, each with its name in the language of the surface. `current` is among them even when it is
 * none of the likely ones.
 */
export function channelLanguages(
  surfaceLanguage: string,
  current: string | null,
): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(surfaceLanguage, { type: 'language' });
  const codes: string[] = [...LIKELY];
  if (current && !codes.includes(current)) codes.push(current);
  return codes.map((value) => ({ value, label: capitalised(names.of(value) ?? value, surfaceLanguage) }));
}

/** Russian writes names of languages small; in a list each stands at the beginning. */
function capitalised(name: string, language: string): string {
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
