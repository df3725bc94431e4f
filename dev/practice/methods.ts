import type { Method } from './call';
import { deleteMessage, deleteMessages } from './delete-messages';
import { getChat, getChatMember, getFile, getMe, getUserProfilePhotos } from './questions';
import { sendMessage } from './send-message';
import { getUpdates } from './updates';

const METHODS: Record<string, Method> = {
  deletemessage: deleteMessage,
  deletemessages: deleteMessages,
  getchat: getChat,
  getchatmember: getChatMember,
  getfile: getFile,
  getme: getMe,
  getupdates: getUpdates,
  getuserprofilephotos: getUserProfilePhotos,
  sendmessage: sendMessage,
};

/** Rule 4: names in any case. Pictures, albums, editing and pinning come with their issues. */
export const methodNamed = (name: string): Method | undefined => METHODS[name.toLowerCase()];
