import type { talkCommands } from '@lyktan/shared/talks.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly?: boolean
  readonly optional?: readonly string[]
  readonly foreign?: () => Record<string, unknown>
}

/** The rows of talks in the table of bad input. @param abroad a talk of another municipality */
export const talkRows = (abroad: () => string): { readonly [Name in keyof typeof talkCommands]: Row } => ({
  'talk:mine': { right: () => ({}) },
  'talk:ask': {
    right: () => ({ answererId: 'nobody', readerId: 'nobody-else' }),
    // One adult may be enough, by a board's decision: then it is refused for another reason.
    optional: ['readerId is nothing'],
  },
  'talk:accept': {
    right: () => ({ talkId: 'nothing', accepts: true }),
    foreign: () => ({ talkId: abroad(), accepts: true }),
  },
  'talk:read': {
    right: () => ({ talkId: 'nothing', since: 0 }),
    foreign: () => ({ talkId: abroad(), since: 0 }),
  },
  'talk:say': {
    right: () => ({ talkId: 'nothing', clientId: 'right-0001', text: 'hej' }),
    foreign: () => ({ talkId: abroad(), clientId: 'foreign-0001', text: 'jag orkar inte leva' }),
  },
  'talk:choose': {
    right: () => ({ talkId: 'nothing', choice: 'done' }),
    foreign: () => ({ talkId: abroad(), choice: 'help' }),
  },
  'talk:list': { right: () => ({}), leadersOnly: true },
  'talk:answer': {
    right: () => ({ talkId: 'nothing' }),
    foreign: () => ({ talkId: abroad() }),
  },
  'talk:hand-over': {
    right: () => ({ talkId: 'nothing', seat: 'reader', toId: 'nobody' }),
    foreign: () => ({ talkId: abroad(), seat: 'reader', toId: 'nobody' }),
  },
  'talk:end': { right: () => ({ talkId: 'nothing' }), foreign: () => ({ talkId: abroad() }) },
  'talk:invite': {
    right: () => ({ memberId: 'nobody', topic: 'hold', aboutId: 'nothing' }),
    leadersOnly: true,
  },
  'talk:break-glass': { right: () => ({ talkId: 'nothing', reason: 'danger' }), leadersOnly: true },
})
