import type { handover as swedish } from '../sv/handover.ts'

export const handover: typeof swedish = {
  title: 'Hand-over',
  lead: 'What the next shift needs to know. Read it when you come, write a line before you go.',
  failed: 'The hand-over did not load. Try again.',
  offShift: 'Check in to your shift to read the hand-over.',
  unread: 'There is something that you have not read.',
  allRead: 'You have read the hand-over.',
  acknowledge: 'I have read it',
  acknowledged: 'Thank you. Your colleagues see that you have read it.',
  toRead: 'Read the hand-over',
  cases: 'Waits for a decision',
  noCases: 'Nothing waits.',
  caseCount: { crisis: (n) => `${n} urgent`, high: (n) => `${n} high`, normal: (n) => `${n} usual` },
  toReview: 'To the review',
  measures: 'In force now',
  noMeasures: 'Nobody has a break or is suspended.',
  until: (when) => `until ${when}`,
  inRoom: (room) => `in ${room}`,
  everywhere: 'in all rooms',
  somebodyGone: 'somebody who has left',
  kinds: {
    warning: 'warning',
    pause: 'break',
    'out-for-tonight': 'out for tonight',
    talk: 'offered a talk',
    suspension: 'suspended',
  },
  talks: 'Talks',
  liveTalks: (n) => (n === 1 ? '1 talk is going on.' : `${n} talks are going on.`),
  wishes: (n) =>
    n === 1
      ? '1 young person wants to talk again or wants help.'
      : `${n} young people want to talk again or want help.`,
  toTalks: 'To the talks',
  notes: 'Lines to the next shift',
  noNotes: 'No lines yet.',
  write: 'Write a line',
  writeHint:
    'Short, and if possible without nicknames. Lines are deleted after two weeks. They can be requested by law.',
  writeMissing: 'Write a few words.',
  save: 'Leave the line',
  saved: 'The line is left.',
  by: (name, when) => `${name}, ${when}.`,
  readBy: (names) => `Read by ${names}.`,
  notRead: 'Nobody has read it yet.',
  drop: 'Remove the line',
}
