import type { Method } from './call';
import { copyMessage } from './copy-message';
import { deleteMessage, deleteMessages } from './delete-messages';
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit-message';
import { pinChatMessage } from './pin-message';
import { getChat, getChatMember, getFile, getMe, getUserProfilePhotos } from './questions';
import { sendMediaGroup } from './send-album';
import { sendMedia } from './send-media';
import { sendMessage } from './send-message';
import { getUpdates } from './updates';

const METHODS: Record<string, Method> = {
  copymessage: copyMessage,
  deletemessage: deleteMessage,
  deletemessages: deleteMessages,
  editmessagecaption: editMessageCaption,
  editmessagereplymarkup: editMessageReplyMarkup,
  editmessagetext: editMessageText,
  getchat: getChat,
  getchatmember: getChatMember,
  getfile: getFile,
  getme: getMe,
  getupdates: getUpdates,
  getuserprofilephotos: getUserProfilePhotos,
  pinchatmessage: pinChatMessage,
  sendanimation: sendMedia('animation'),
  senddocument: sendMedia('document'),
  sendmediagroup: sendMediaGroup,
  sendmessage: sendMessage,
  sendphoto: sendMedia('photo'),
  sendvideo: sendMedia('video'),
};

/** Rule 4: names in any case. */
export const methodNamed = (name: string): Method | undefined => METHODS[name.toLowerCase()];
