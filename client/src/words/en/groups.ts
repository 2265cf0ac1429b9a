import type { groups as swedish } from '../sv/groups.ts'

/** Smaller conversations within a session. Comes with its page, not with the others. */
export const groups: typeof swedish = {
  title: 'Groups',
  group: (number) => `Group ${number}`,
  youAreIn: (number) => `You are in group ${number}`,
  until: (time) => `Everybody meets again at ${time}.`,
  leadersRead: 'The leaders read in every group. The chat beside this is your group’s.',
  gathered: 'Everybody is together again.',
  divide: 'Divide into groups',
  howMany: 'How many groups',
  minutes: 'How long',
  minutesCount: (count) => `${count} minutes`,
  start: 'Divide now',
  tooFew:
    'At least six participants are needed, so that there are three in each group, and as many leaders in the room as you should be.',
  threeEach: 'There must be at least three in each group.',
  gather: 'Gather everybody',
  open: 'Open',
  rests: 'Rests',
  said: (number) => `What is written in group ${number}`,
  nothing: 'Nothing is written yet.',
  write: (number) => `Write in group ${number}`,
  send: 'Send',
  move: (name) => `Move ${name}`,
  keepOpen: 'Keep this part open: the groups are open for as long as you leaders have them in front of you.',
}
