import type { boardCommands } from '@lyktan/shared/board.ts'
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

const stamp = { kind: 'stamp', stamp: 'star', colour: 'blue', size: 'small', x: 10, y: 1000 }

type Asked =
  | keyof typeof boardCommands
  | keyof typeof groupCommands
  | keyof typeof pollCommands
  | keyof typeof quizCommands

/** The rows of drawing boards, groups, polls and quiz in the table of bad input. @param abroad a session of another municipality */
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
  'board:view': { right: () => ({ sessionId: 'nothing' }), foreign: () => ({ sessionId: abroad() }) },
  'board:lead': {
    right: () => ({ sessionId: 'nothing', act: 'open' }),
    foreign: () => ({ sessionId: abroad(), act: 'open' }),
    leadersOnly: true,
  },
  'board:draw': {
    right: () => ({ sessionId: 'nothing', clientId: 'draw-0001', shape: stamp }),
    foreign: () => ({ sessionId: abroad(), clientId: 'draw-0001', shape: stamp }),
  },
  'board:undo': { right: () => ({ sessionId: 'nothing' }), foreign: () => ({ sessionId: abroad() }) },
  'board:remove': {
    right: () => ({ sessionId: 'nothing', markId: 'nothing' }),
    foreign: () => ({ sessionId: abroad(), markId: 'nothing' }),
    leadersOnly: true,
  },
  'board:who': {
    right: () => ({ sessionId: 'nothing', markId: 'nothing' }),
    foreign: () => ({ sessionId: abroad(), markId: 'nothing' }),
    leadersOnly: true,
  },
  'board:save': {
    right: () => ({ sessionId: 'nothing' }),
    foreign: () => ({ sessionId: abroad() }),
    leadersOnly: true,
  },
  'board:show': {
    right: () => ({ sessionId: 'nothing', pictureId: 'nothing' }),
    foreign: () => ({ sessionId: abroad(), pictureId: 'nothing' }),
    leadersOnly: true,
  },
  'board:drop': {
    right: () => ({ sessionId: 'nothing', pictureId: 'nothing' }),
    foreign: () => ({ sessionId: abroad(), pictureId: 'nothing' }),
    leadersOnly: true,
  },
  'board:pictures': { right: () => ({ sessionId: 'nothing' }), foreign: () => ({ sessionId: abroad() }) },
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
