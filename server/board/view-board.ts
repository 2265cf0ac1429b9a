import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { liveFor } from '../live/live-for.ts'
import { findBoard, marksOn, viewMark } from './board-of.ts'

/**
 * A session's board as it is now, for who may come into its room. Its number is read first: whatever is told with a higher one is not in it.
 * @throws Refusal 'forbidden', 'suspended', 'not-found', 'no-place' where one signs up first
 */
export async function viewBoard(
  call: Call,
  { sessionId }: Input<'board:view'>,
): Promise<Answers['board:view']> {
  await liveFor(call, sessionId)
  const record = await findBoard(sessionId)
  if (record === null) return { board: null, mine: 0 }
  const marks = await marksOn(record)
  const mine = marks.filter(({ memberId }) => memberId === call.actor.id).length
  return { board: { rev: record.rev, isOpen: record.isOpen, marks: marks.map(viewMark) }, mine }
}
