import type { CommandName } from '@lyktan/shared/commands.ts'

/**
 * What is said without a name: a log that had the caller beside the minute would tell, after the session too, who asked or answered what
 * (`docs/decisions/0023-a-question-without-a-name.md`). That it was called is logged, and by whom is not.
 */
const nameless: ReadonlySet<CommandName> = new Set<CommandName>([
  'live:ask',
  'live:ask-again',
  'live:vote',
  'live:mood',
  'board:draw',
  'board:undo',
  'poll:answer',
  'quiz:answer',
  'feedback:give',
])

export const isNameless = (name: CommandName): boolean => nameless.has(name)
