/** A post on its way (`JobState`). */
export const outbox = {
  sent: {
    title: 'The post is in the channel.',
    edited: 'The post is in the channel, with your changes.',
    openPost: 'Open the post',
    openChannel: 'Open the channel',
    newPost: 'New post',
    noAddress: 'Its address is not known.',
  },
  tryOut: {
    title: 'It is in your chat with the bot ({name}).',
    text: 'Nothing is in the channel. There it will look just so.',
    open: 'Open the chat',
  },
  address: {
    label: 'Link to the post, or its number',
    keep: 'Keep',
    wrong: 'This is no link to a post in this channel.',
  },
  evidence: {
    none: 'The next post got the very next number, so this one is most likely not in the channel.',
    one: 'Number {first} in the channel is not accounted for: it may be this post.',
    several: 'Numbers {first} to {last} in the channel are not accounted for: one may be this post.',
  },
  countdown: {
    title: 'The post leaves in {count, plural, one {# second} other {# seconds}}.',
    text: 'Esc calls it off. It leaves on time even if this window is closed.',
    callOff: 'Call off',
    calledOff: 'Nothing was sent. The draft is as it was.',
  },
  takeBack: {
    do: 'Take back',
    doSent: 'Take back what was sent',
    missing: 'Send the rest',
    title: 'Take the post out of the channel?',
    text: 'It is deleted there for everybody, and the draft stays. Telegram allows it for 48 hours.',
    partly: '{sent} of {all} messages are in the channel.',
    deleting: 'The post is being taken back.',
    waits: '{reason} It is tried again by itself.',
    done: 'The post is not in the channel any more. The draft is here.',
  },
  edit: {
    begin: 'Edit',
    title: 'You are editing a post that is in the channel.',
    text: 'Readers see the changes once you save them.',
    save: 'Save in the channel',
    saving: 'The changes are being saved in the channel.',
    follows:
      'An earlier change was not answered and may still arrive. These follow it in a few minutes, by themselves.',
    otherCount:
      'In the channel the post is {before, plural, one {# message} other {# messages}}, and now it would be {after, number}.',
    otherCountHelp:
      'Telegram puts no message between others. Make the text longer or shorter, or take the post back and send it anew.',
  },
  queued: {
    title: 'The post is waiting for its turn.',
    text: 'It leaves by itself; this window can be closed.',
    kept: 'The post is kept in the queue.',
    withdraw: 'Take it back',
  },
  slow: {
    title: 'Telegram takes its time.',
    text: 'The post is on its way; this window can be closed.',
  },
} as const;
