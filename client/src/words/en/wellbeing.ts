import type { wellbeing as swedish } from '../sv/wellbeing.ts'

export const wellbeing: typeof swedish = {
  title: 'How are you?',
  lead: 'Only you see this. Tomorrow it is gone.',
  proposed: 'You have read much that is heavy. Take a pause if you can.',
  show: 'Show',
  later: 'Not now',
  pause: 'Time for a pause?',
  pauseHow: 'Tell a colleague, check out for a while and do something quite different for ten minutes.',
  read: 'What you have read today',
  readNothing: 'You have not read anything yet.',
  other: 'Ordinary messages',
  severe: (count) =>
    count === 0
      ? 'None of it was heavy.'
      : count === 1
        ? '1 of them was heavy.'
        : `${count} of them were heavy.`,
  after: 'Afterwards',
  questions: ['What stayed with you?', 'What did you do well?', 'Whom do you want to talk with?'],
  debrief: 'A few words to yourself',
  debriefHint: 'Write no names. Do take the words to a colleague or the manager.',
  save: 'Keep for today',
  saved: 'Kept for today.',
  contact:
    'You never have to carry it alone. Talk with your colleague, your manager or the occupational health service.',
}
