import { channelScenes } from './channel-scenes';
import { composerScenes } from './composer-scenes';
import { deskScenes } from './desk-scenes';
import { optionsScenes } from './options-scenes';
import type { Scene } from './scene';

/** Every surface in every state, each once in one language, theme, width and length ({@link missingPairs} tells how they are chosen). */
export const allScenes: Scene[] = [...composerScenes, ...deskScenes, ...optionsScenes, ...channelScenes];
