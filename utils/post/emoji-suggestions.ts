export const suggestEmoji = (_t: string, n: number): string[] =>
  ['🧠', '🤖', '🔥', '🚀', '📈', '🔬', '💡'].slice(0, n);
