import type { FlagCategory, FlagKind, FlagOutcome, FlagReaders } from '@lyktan/shared/flags.ts'

import type { Words } from '../words.ts'

const categories: Readonly<Record<FlagCategory, string>> = {
  mean: 'Someone is mean or bullies',
  hate: 'Hate or racism',
  threat: 'Threats or violence',
  sexual: 'Something sexual, or someone pressures for pictures',
  adult: 'An adult pretends to be young',
  worry: 'I am worried about someone',
  private: 'Private things about me or someone else',
  illegal: 'Something that may be illegal. Do not save or forward it.',
  leader: 'A leader did wrong (that leader’s colleagues do not read)',
  other: 'Something else',
}

const outcomes: Readonly<Record<FlagOutcome, string>> = {
  removed: 'We have looked. This is what we did: we removed it.',
  acted:
    'We have looked. This is what we did: we have done something about it. What we said to others we do not tell.',
  stays:
    'We have looked. This is what we did: nothing, since we think that it follows the rules. It was good that you told us.',
  gone: 'We have looked. It was not there any more when we came. It was good that you told us.',
  cared: 'We have looked. A leader takes care of it. It was brave of you to tell.',
  manager: 'The manager has read what you wrote and takes care of it.',
  outside: 'Someone in the municipality who does not work here has read what you wrote and takes care of it.',
}

const readers: Readonly<Record<FlagReaders, string>> = {
  leaders: 'A leader is looking now. You will hear what we did.',
  managers: 'Only the manager reads this. You will hear when it is read.',
  outside:
    'It is about the only manager, so the manager does not read it. Someone in the municipality who does not work here does. You will hear when it is read.',
  both: 'The manager reads this, and someone in the municipality who does not work here. You will hear when it is read.',
  nobody:
    'It is about the only manager, so the manager does not read it. Right now nobody else in Lyktan may read it. We have told those who run Lyktan. Talk to an adult you trust as well, or open the help page.',
}

const kinds: Readonly<Record<FlagKind, string>> = {
  message: 'a message',
  person: 'a person',
  room: 'a room',
}

export const flags: Words['flags'] = {
  raise: 'Tell a leader',
  raiseAbout: (nickname) => `Tell a leader about ${nickname}`,
  raiseRoom: 'Tell a leader about the room',
  title: 'What has happened?',
  anonymous: 'The one it is about is not told that it was you. Only the leaders see it.',
  never: 'You never get in trouble for telling.',
  categories,
  sending: 'Sending …',
  sentTitle: 'Thanks for telling',
  readers,
  hidden: 'The message is hidden for you.',
  more: 'Do you want to tell more?',
  moreHint: 'Only those who look into it read it. You may skip it.',
  sendMore: 'Send',
  moreSent: 'Thanks. Now we have what you wrote.',
  close: 'Close',
  key: 'tell a leader about the message',

  mine: 'What I have told',
  mineLead: 'Here is what you have told us about, and what we did. Only you and the leaders see it.',
  mineNone: 'You have not told us about anything.',
  mineFailed: 'The list did not come. Try again.',
  tryAgain: 'Try again',
  toMine: 'Show what I have told',
  toMe: 'To my page',
  kinds,
  toldAbout: ({ kind, room }) =>
    room ? `You told us about ${kinds[kind]} in ${room}` : `You told us about ${kinds[kind]}`,
  outcomes,
  wordsFromLeader: 'A leader writes to you:',
  fresh: 'New',
  answered: 'We have looked at something that you told us about.',
  answers: (count) => (count === 1 ? '1 new answer' : `${count} new answers`),

  foldedFlagged: 'You have told us about this message.',
  foldedIgnored: 'A message from someone you have chosen not to see.',
  showAnyway: 'Show anyway',
  ignore: (nickname) => `Do not show ${nickname} to me`,
  ignoreHint: 'It is only for you. The person is not told. You can change it later.',
  ignored: (nickname) => `You do not see ${nickname} any more.`,
  lift: (nickname) => `Show ${nickname} again`,
  lifted: (nickname) => `You see ${nickname} again.`,
  ignoredTitle: 'People you have chosen not to see',
  ignoredNone: 'You see everybody.',
  ignoredFull: 'The list is full. Show somebody again first.',
  readTold: 'Read what they wrote',
  goneTeller: 'Someone who has left',
  leaderStays: 'You cannot hide a leader. Do you think that a leader does wrong? Tell us.',
}
