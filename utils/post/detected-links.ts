export const detectedLinks = (_t: string, _e: unknown): import('@grammyjs/types').MessageEntity[] => [];
