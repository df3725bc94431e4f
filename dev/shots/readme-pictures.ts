import { allScenes } from './all-scenes';
import { connectedOptions } from './options-scenes';
import { nameOf, type Scene } from './scene';

const named = (name: string): Scene => {
  const scene = allScenes.find((scene) => nameOf(scene) === name);
  if (!scene) throw new Error(`There is no picture ${name}.`);
  return scene;
};

/** What the README shows, by the names of the pictures in `docs/pictures`. */
export const readmePictures: Record<string, Scene> = {
  popup: named('popup-ready-usual-en-light-760'),
  channel: named('channel-post-en-light-760'),
  // As much of the settings as matters there.
  options: { ...connectedOptions(1000, 'en', 'light'), height: 900, isWhole: false },
  panel: named('panel-ready-usual-en-light-420'),
  desk: named('desk-open-en-light-1280'),
};
