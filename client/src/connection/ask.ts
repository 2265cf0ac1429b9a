import type { Answers, Asked, CommandName } from '@lyktan/shared/commands.ts'
import type { Reply } from '@lyktan/shared/problems.ts'

import { line } from './socket.ts'

/**
 * Asks the server over the socket and waits at most 8 s. Never throws: a lost connection and a missed deadline
 * are the problem `unavailable`. Asked while connecting, it waits for the connection within the same deadline.
 */
export const ask = <Name extends CommandName>(
  name: Name,
  input: Asked<Name>,
): Promise<Reply<Answers[Name]>> => line().ask(name, input)
