import { type Answer, accepted, badRequest } from './answer';
import { BOT_PICTURE, BOT_PICTURE_PATH } from './bot-picture';
import type { Call } from './call';
import { openChat } from './chat-access';
import { chatName, type Membership, type PracticeBot } from './world';

/** The methods that only look: who am I, what is this chat, what may I do there, and the bot's picture. */

export function getMe({ bot }: Call): Answer {
  return accepted({ ...botUser(bot), can_join_groups: true, can_read_all_group_messages: false });
}

export function getChat({ world, bot, values }: Call): Answer {
  const opened = openChat(world, bot, values.get('chat_id'), 'read');
  return 'refusal' in opened ? opened.refusal : accepted({ ...chatName(opened.chat), accent_color_id: 0 });
}

export function getChatMember({ world, bot, values }: Call): Answer {
  const opened = openChat(world, bot, values.get('chat_id'), 'read');
  if ('refusal' in opened) return opened.refusal;
  const userId = Number(values.get('user_id'));
  if (!Number.isInteger(userId) || userId <= 0) return badRequest('invalid user_id specified');
  const user = world.bots.find((known) => known.id === userId);
  if (!user) return badRequest('user not found');
  const membership = opened.chat.members.get(userId) ?? { status: 'left' };
  return accepted({ user: botUser(user), ...membershipFields(membership) });
}

export function getUserProfilePhotos({ world, values }: Call): Answer {
  const user = world.bots.find((known) => String(known.id) === values.get('user_id'));
  if (!user) return badRequest('user not found');
  const photos = user.hasPicture ? [[BOT_PICTURE]] : [];
  return accepted({ total_count: photos.length, photos });
}

export function getFile({ values }: Call): Answer {
  if (values.get('file_id') !== BOT_PICTURE.file_id) return badRequest('invalid file_id');
  const { file_id, file_unique_id } = BOT_PICTURE;
  return accepted({ file_id, file_unique_id, file_path: BOT_PICTURE_PATH });
}

export function botUser(bot: PracticeBot) {
  return { id: bot.id, is_bot: true, first_name: bot.name, username: bot.username };
}

function membershipFields(membership: Membership) {
  if (membership.status === 'kicked') return { status: 'kicked', until_date: 0 };
  if (membership.status !== 'administrator') return { status: membership.status };
  const { rights } = membership;
  return {
    status: 'administrator',
    can_be_edited: false,
    can_manage_chat: true,
    can_change_info: false,
    can_post_messages: rights.post,
    can_edit_messages: rights.edit,
    can_delete_messages: rights.delete,
    can_invite_users: false,
    can_restrict_members: false,
    can_promote_members: false,
    can_manage_video_chats: false,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    is_anonymous: false,
  };
}
