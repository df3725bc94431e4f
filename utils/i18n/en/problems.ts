/**
 * Problems in words: what happened, what is safe, what to do. One entry for each code of `ClipError`, `ComposeError`,
 * `DeliveryError` and `StorageError`; `posting` is said of a post on its way, `asking` of a question to Telegram.
 */
export const problems = {
  seconds: '{count, plural, one {# second} other {# seconds}}',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  action: {
    'open-options': 'Open settings',
    'grant-right': 'Give the right in Telegram',
    'add-bot': 'Add the bot in Telegram',
    'send-again': 'Send again',
    'it-is-there': 'It is there',
    'open-channel': 'Open the channel',
    'show-link': 'Show the link',
    retry: 'Try again',
    'check-again': 'Check again',
    'start-bot': 'Open the bot’s chat',
    'pressed-start': 'I have pressed Start',
    'edit-post': 'Go to the text',
    'send-anew': 'Send as a new post',
    'open-article': 'Open that page',
    'start-empty': 'Start an empty post',
    'permit-address': 'Allow this address',
    reload: 'Reload',
  },
  unexpected: {
    title: 'Channel Clipper stumbled.',
    text: 'This was its own mistake. What was saved is safe. Reload and go on.',
  },
  clip: {
    'restricted-page': {
      title: 'This page cannot be read.',
      titleOfPdf: 'The text of a PDF is not read.',
      text: {
        browser:
          'It belongs to the browser, which shows it to no extension. You can write the post yourself.',
        store: 'The browser lets no extension into its store. You can write the post yourself.',
        pdf: 'The post has its title and, if it is on the web, its link. To have paragraphs at hand, open the page with the abstract and press the button there.',
        file: 'It is a file on your disk, which the browser shows to no extension. You can write the post yourself.',
        other: 'The browser does not let extensions in here. You can write the post yourself.',
      },
    },
    'not-an-article': {
      title: 'There is no article on this page.',
      text: 'Open the article itself and press the button again, or just start writing.',
    },
    'timed-out': {
      title: 'The page took too long to read.',
      text: 'Wait until it has loaded and try again, or just start writing.',
    },
    'injection-failed': {
      title: 'The page was gone before it was read.',
      text: 'It was closed, or another one opened in its place. Try again, or just start writing.',
    },
  },
  compose: {
    'empty-post': {
      title: 'The post is empty.',
      text: 'Write something, and it can be sent.',
    },
    'too-long': {
      title: 'The post is too long by {over, plural, one {# character} other {# characters}}.',
      text: 'It has {length, number}, and Telegram takes {limit, number} in one message. Nothing is cut off without you.',
    },
    'invalid-link': {
      title: 'Telegram does not take one of the links.',
      text: 'This one: “{url}”. A link has to lead to a website, as https://example.com does.',
    },
    'too-many-entities': {
      title: 'There is too much formatting.',
      text: 'The post has {count, plural, one {# formatted piece} other {# formatted pieces}}, and Telegram keeps {limit, number} and silently drops the rest. Take some bold, italic or links away.',
    },
  },
  delivery: {
    'rate-limited': {
      title: 'Telegram asks for a pause.',
      posting: 'There were many messages in a short time. The post goes out by itself in {wait}.',
      asking: 'There were many requests in a short time. Try again in {wait}.',
    },
    'invalid-token': {
      title: 'Telegram does not accept the bot’s token.',
      posting:
        'It was revoked or replaced. The post waits: give the bot its new token in the settings, and it goes out by itself.',
      asking:
        'It is cut short, mistyped or revoked. Copy the whole token from @BotFather and paste it again.',
    },
    'token-missing': {
      title: 'This browser does not have the bot’s token.',
      posting: 'The post waits: paste the token from @BotFather in the settings, and it goes out by itself.',
      asking: 'Paste it again: @BotFather shows it to you under /mybots.',
    },
    'vault-locked': {
      title: 'The bot’s token is locked.',
      posting: 'The post waits. Unlock the token with your passphrase, and it goes out by itself.',
      asking: 'Unlock it under “Passphrase”, then try again.',
    },
    'chat-not-started': {
      title: 'The bot may not write to you yet.',
      posting: 'The draft is safe. Open the bot’s chat in Telegram, press Start there, and come back.',
      asking:
        'Open its chat in Telegram, press Start there, and come back. What you try out goes to that chat and to nobody else.',
    },
    'bot-is-read-elsewhere': {
      title: 'Another program receives what is written to this bot.',
      posting: {
        webhook:
          'The draft is safe. Take the bot’s webhook off for a moment, or connect a bot that only posts.',
        program: 'The draft is safe. Stop that program for a moment, or connect a bot that only posts.',
      },
      asking: {
        webhook:
          'Your Start went to its webhook, so your chat cannot be found. Take the webhook off for a moment, or connect a bot that only posts.',
        program:
          'It was asking in this very moment, so your chat cannot be found. Stop it for a moment, or connect a bot that only posts.',
      },
    },
    'bot-not-member': {
      title: 'The bot is not in the channel.',
      posting:
        'The post waits, and goes out by itself once the bot is an administrator with the right to post.',
      asking: 'Add it as an administrator with the right to post, then check again.',
    },
    'bot-was-removed': {
      title: 'The bot was removed from the channel.',
      posting: 'The post waits, and goes out by itself once the bot is an administrator again.',
      asking:
        'If it is among the removed users, take it off that list, then add it as an administrator again.',
    },
    'missing-right': {
      title: {
        post: 'The bot may not post in the channel.',
        edit: 'The bot may not edit posts in the channel.',
        delete: 'The bot may not delete posts in the channel.',
      },
      posting: {
        post: 'It is in the channel without the right to post messages. The post waits, and goes out by itself once the bot has it.',
        edit: 'It is in the channel without the right to edit messages of others. The post waits, and goes out by itself once the bot has it.',
        delete:
          'It is in the channel without the right to delete messages of others. The post waits, and goes out by itself once the bot has it.',
      },
      asking: {
        post: 'It is in the channel without the right to post messages. Nothing can be sent until it has it.',
        edit: 'It is in the channel without the right to edit messages of others. Posts of other authors cannot be corrected, and none can be pinned.',
        delete:
          'It is in the channel without the right to delete messages of others. Posts of other authors, or older than two days, cannot be taken back.',
      },
    },
    'channel-not-found': {
      title: 'Telegram does not find the channel.',
      posting:
        'It was deleted or renamed, or the bot is no longer in it. The post was not sent, the draft is safe. Look at the channel in the settings.',
      asking: 'Check the name or the link. A private channel is found once the bot is its administrator.',
      named:
        'Nothing is known as “{reference}”. Check the name or the link. A private channel is found once the bot is its administrator.',
    },
    'not-a-channel': {
      title: '“{title}” is not a channel.',
      posting:
        'It is a person, a group or a bot. The post was not sent, the draft is safe. Choose a channel.',
      asking: 'It is a person, a group or a bot. Give the name or the link of a channel.',
    },
    'channel-moved': {
      title: 'Telegram has moved the channel.',
      posting:
        'It has another number now. The post was not sent, the draft is safe. Add the channel again in the settings, then send again.',
      asking: 'It has another number now. Remove it here and add it again.',
    },
    'post-refused': {
      empty: {
        title: 'Telegram sees no text in the post.',
        text: 'The post was not sent, the draft is safe. Write something that can be seen, then send again.',
      },
      'too-long': {
        title: 'Telegram finds the post too long.',
        text: 'The post was not sent, the draft is safe. Shorten it, then send again.',
      },
      'too-much-formatting': {
        title: 'Telegram finds too much formatting in the post.',
        text: 'The post was not sent, the draft is safe. Take some marks or long links away, then send again.',
      },
      malformed: {
        title: 'Telegram does not understand the formatting of the post.',
        text: 'This is Channel Clipper’s own mistake. The post was not sent, the draft is safe. Take marks away, or copy the post for Telegram and paste it there.',
      },
      'invalid-link': {
        title: 'Telegram does not take one of the links.',
        text: 'This one: “{url}”. The post was not sent, the draft is safe. Correct the link, then send again.',
      },
    },
    'not-deletable': {
      title: 'Telegram does not delete the post.',
      posting:
        'Bots delete posts for 48 hours, and only with their rights in the channel. Look there and delete it by hand. Your draft is safe.',
      asking: 'Bots delete posts for 48 hours, and only with their rights in the channel.',
    },
    'not-edited': {
      gone: {
        title: 'The post is not in the channel any more.',
        text: 'It was deleted there, so there is nothing to change. The draft is safe: it can go out as a new post.',
      },
      'part-gone': {
        title: 'A message of the post is not in the channel any more.',
        text: 'It was deleted there, so it cannot be changed. The draft is safe: take back what is left, and send the post anew.',
      },
      forbidden: {
        title: 'The bot may not change the post.',
        text: 'It has to be an administrator with the right to post, and can change a text only where there is one. The draft is safe: save it again when that is mended.',
      },
      disconnected: {
        title: 'The channel is not connected any more.',
        text: 'The changes were not saved there, the draft is safe. Connect the bot and the channel again in the settings.',
      },
      refused: {
        title: 'Telegram did not accept the changes.',
        text: 'Its own words: “{description}”. The draft is safe: change it and save it again.',
      },
    },
    refused: {
      title: 'Telegram did not accept it.',
      posting:
        'Its own words: “{description}”. The post was not sent, the draft is safe. Change it and send again.',
      asking: 'Its own words: “{description}”.',
    },
    offline: {
      title: 'There is no connection.',
      posting: 'The post waits and goes out by itself when the connection is back.',
      asking: 'Connect to the internet and try again.',
    },
    'browser-not-ready': {
      title: 'The browser opens no connection for the post.',
      posting:
        'The post waits, and goes out by itself once it does. If this lasts, restart the browser: the post is kept.',
      asking: 'Try again. If this lasts, restart the browser.',
    },
    unreachable: {
      title: 'Telegram does not answer.',
      titleAt: 'Nothing answers at {host}.',
      askingAt: 'The address is wrong, its server is down, or your network blocks it as well.',
      posting:
        'The post waits and goes out by itself when Telegram answers. If your network blocks it, set another Bot API address in the settings.',
      asking: 'Try again in a minute. If your network blocks Telegram, set another Bot API address.',
    },
    'not-telegram': {
      title: 'Something else answers in Telegram’s place.',
      titleAt: 'What answers at {host} is not the Bot API.',
      askingAt:
        'The address is wrong, or the network wants you to sign in first: open any website and look. Give it no token.',
      posting:
        'Perhaps the network wants you to sign in, or the Bot API address is wrong. The post waits and goes out by itself when Telegram answers.',
      asking:
        'Perhaps the network wants you to sign in: open any website and look. Or the Bot API address is wrong.',
    },
    'address-not-permitted': {
      title: 'The browser does not let this address through yet.',
      posting: 'The post waits: allow {host} in the settings, and it goes out by itself.',
      asking: 'Allow {host}, and the bot can be reached there.',
    },
    'unknown-outcome': {
      title: 'It is not known whether the post is out.',
      posting: {
        'no-answer':
          'The connection broke when Telegram might have taken the post already. Nothing was sent a second time. Look into the channel.',
        'timed-out':
          'Telegram gave no answer in time, and the post may be out. Nothing was sent a second time. Look into the channel.',
        'server-error':
          'Telegram had a failure of its own when it might have taken the post already. Nothing was sent a second time. Look into the channel.',
        'unreadable-answer':
          'The answer could not be read, and the post may be out. Nothing was sent a second time. Look into the channel.',
        'worker-stopped':
          'The browser stopped the sending when Telegram might have taken the post already. Nothing was sent a second time. Look into the channel.',
      },
      asking: 'The answer did not arrive. Try again.',
    },
  },
  storage: {
    'quota-exceeded': {
      title: 'There is no room left on the disk.',
      text: 'The last changes are not saved, everything before them is. Free some space and go on. To be sure, copy the text somewhere.',
    },
    'database-unavailable': {
      title: 'The drafts cannot be opened.',
      text: 'The browser does not give access to its storage. Nothing has been deleted. Restart the browser; in a private window, allow extensions to keep data.',
    },
    'database-blocked': {
      title: 'Channel Clipper was updated.',
      text: 'Another window still has the old version open. Close or reload it; nothing is lost.',
      reloadOthers: 'Reload the other windows',
    },
    'database-outdated': {
      title: 'Channel Clipper was updated.',
      text: 'This window is still of the old version. All that you wrote here is saved. Reload it and go on.',
    },
    'unreadable-record': {
      title: 'One record cannot be read.',
      text: 'It stays untouched, and everything else works. Its place: {table}, {id}.',
    },
  },
} as const;
