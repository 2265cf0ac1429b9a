import type { groupCommands } from '@lyktan/shared/groups.ts'
import type { pollCommands } from '@lyktan/shared/polls.ts'
import type { quizCommands } from '@lyktan/shared/quiz.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly?: boolean
  readonly optional?: readonly string[]
  readonly foreign?: () => Record<string, unknown>
}

const poll = {
  question: 'Vad gör vi nästa vecka?',
  options: ['Spelar', 'Bakar'],
  choice: 'one',
  results: 'open',
  opens: true,
}
const quiz = {
  title: 'Djur om natten',
  questions: [
    { text: 'Vilket djur sover stående?', options: ['Koala', 'Häst'], right: 1, discussion: 'Hur sover du?' },
  ],
}

type Asked = keyof typeof groupCommands | keyof typeof pollCommands | keyof typeof quizCommands

/** The rows of groups, polls and quiz in the table of bad input. @param abroad a session of another municipality */
export const pollRows = (abroad: () => string): { readonly [Name in Asked]: Row } => ({
  'group:view': { right: () => ({ sessionId: 'nothing' }), foreign: () => ({ sessionId: abroad() }) },
  'group:divide': {
    right: () => ({ sessionId: 'nothing', division: { kind: 'even', count: 2 }, minutes: 10 }),
    foreign: () => ({ sessionId: abroad(), division: { kind: 'even', count: 2 }, minutes: 10 }),
    leadersOnly: true,
  },
  'group:move': {
    right: () => ({ sessionId: 'nothing', memberId: 'nobody', roomId: 'nothing' }),
    foreign: () => ({ sessionId: abroad(), memberId: 'nobody', roomId: 'nothing' }),
    leadersOnly: true,
  },
  'group:gather': {
    right: () => ({ sessionId: 'nothing' }),
    foreign: () => ({ sessionId: abroad() }),
    leadersOnly: true,
  },
  'poll:list': { right: () => ({ sessionId: 'nothing' }), foreign: () => ({ sessionId: abroad() }) },
  'poll:make': {
    right: () => ({ sessionId: 'nothing', ...poll }),
    foreign: () => ({ sessionId: abroad(), ...poll }),
    leadersOnly: true,
  },
  'poll:step': { right: () => ({ pollId: 'nothing', to: 'open' }), leadersOnly: true },
  'poll:drop': { right: () => ({ pollId: 'nothing' }), leadersOnly: true },
  'poll:answer': { right: () => ({ pollId: 'nothing', choices: [0] }) },
  'quiz:view': { right: () => ({ sessionId: 'nothing' }), foreign: () => ({ sessionId: abroad() }) },
  'quiz:write': {
    right: () => ({ sessionId: 'nothing', ...quiz }),
    foreign: () => ({ sessionId: abroad(), ...quiz }),
    leadersOnly: true,
  },
  'quiz:next': { right: () => ({ quizId: 'nothing', version: 1 }), leadersOnly: true },
  'quiz:end': { right: () => ({ quizId: 'nothing' }), leadersOnly: true },
  'quiz:answer': { right: () => ({ quizId: 'nothing', at: 0, choice: 0 }) },
})
