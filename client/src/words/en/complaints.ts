import type { complaints as swedish } from '../sv/complaints.ts'

export const complaints: typeof swedish = {
  title: 'Complaints',
  lead: 'What young people have told about the place’s only manager. The manager does not read it. You never see who told.',
  notYou: 'This page is for the one whom the municipality has named.',
  failed: 'The complaints did not come. Try again.',
  none: 'Nothing waits.',
  about: (name) => `About ${name}`,
  aboutNobody: 'About something that a leader did',
  where: (room, when) => (room === '' ? when : `${room}, ${when}`),
  wrote: 'What the manager wrote',
  told: 'What they have told',
  noWords: 'No words of their own.',
  answer: 'Answer to the one who told',
  answerHint: 'Say thanks. Do not write who it is about. The person reads your words.',
  answerMissing: 'Write a few words.',
  acted: 'We do something about it',
  kept: 'Read, nothing more is needed',
  answered: 'The answer is sent.',
}
