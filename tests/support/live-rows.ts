import type { liveCommands } from '@lyktan/shared/live.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly?: boolean
  readonly optional?: readonly string[]
  readonly foreign?: () => Record<string, unknown>
}

/** The rows of what goes on in sessions, in the table of bad input. @param abroad the room of another municipality's session */
export const liveRows = (abroad: () => string): { readonly [Name in keyof typeof liveCommands]: Row } => ({
  'live:view': { right: () => ({ sessionId: 'nothing' }), foreign: () => ({ sessionId: abroad() }) },
  'live:take-part': {
    right: () => ({ sessionId: 'nothing', act: 'raise' }),
    foreign: () => ({ sessionId: abroad(), act: 'raise' }),
  },
  'live:lead': {
    right: () => ({ sessionId: 'nothing', act: { do: 'show', text: 'Vad gör ni helst?' } }),
    foreign: () => ({ sessionId: abroad(), act: { do: 'next' } }),
    leadersOnly: true,
  },
  'live:mood': {
    right: () => ({ sessionId: 'nothing', mood: 'good' }),
    foreign: () => ({ sessionId: abroad(), mood: 'good' }),
  },
  'live:ask': {
    right: () => ({ sessionId: 'nothing', clientId: 'right-0001', text: 'Får man fråga vad som helst?' }),
    foreign: () => ({ sessionId: abroad(), clientId: 'foreign-0001', text: 'jag orkar inte leva' }),
  },
  'live:ask-again': { right: () => ({ questionId: 'nothing' }) },
  'live:vote': { right: () => ({ questionId: 'nothing', votes: true }) },
  'live:judge': { right: () => ({ questionId: 'nothing', act: 'show' }), leadersOnly: true },
  'live:decline': {
    right: () => ({ questionId: 'nothing', words: 'Den tar vi en annan kväll.' }),
    leadersOnly: true,
  },
  'live:reply': {
    right: () => ({ questionId: 'nothing', text: 'Kom och prata med oss.' }),
    leadersOnly: true,
  },
  'live:worry': { right: () => ({ questionId: 'nothing' }), leadersOnly: true },
})
