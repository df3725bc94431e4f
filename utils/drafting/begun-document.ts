import type { Clip } from '@/utils/clip/clip';
import { suggestEmoji } from '@/utils/post/emoji-suggestions';
import type { PostDocument } from '@/utils/post/post-document';
import { type DraftShape, draftFromClip } from '@/utils/post/template';

/** The post that a clip begins as, its emoji suggested by its title. */
export function begunDocument(clip: Clip, clipId: string, shape: DraftShape): PostDocument {
  const [emoji = null] = suggestEmoji(clip.title, 1);
  return draftFromClip(clip, clipId, shape, emoji);
}
