import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { lastOf } from '@lyktan/moderation/board/marks.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call, SocketCall } from '../call.ts'
import { partFor } from '../live/live-for.ts'
import { personView } from '../members/member-book.ts'
import { sessionToAskIn } from '../polls/asked-in.ts'
import { Refusal } from '../refusal.ts'
import { findBoard, marksOn, tellStep } from './board-of.ts'
import { BoardMark } from './mark.model.ts'
import type { MarkRecord } from './mark.model.ts'

/**
 * Somebody takes away the last of what she has drawn herself. With nothing left, nothing happens.
 * @throws Refusal of the gate, 'not-found', 'room-closed', 'stale' when the board is closed
 */
export async function undoMark(
  call: SocketCall,
  { sessionId }: Input<'board:undo'>,
): Promise<Answers['board:undo']> {
  await partFor(call, sessionId)
  const board = await findBoard(sessionId)
  if (board === null || !board.isOpen) throw new Refusal('stale')
  const own = (await marksOn(board)).filter(({ memberId }) => memberId === call.actor.id)
  const last = lastOf(own)
  if (last === undefined) return { mine: 0 }
  await takeAway(call, last)
  return { mine: own.length - 1 }
}

/**
 * A leader on duty takes away what somebody has drawn.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed'
 */
export async function removeMark(call: Call, input: Input<'board:remove'>): Promise<Answers['board:remove']> {
  const mark = await markFor(call, input)
  await takeAway(call, mark)
  const { municipalityId, sessionId } = mark
  await writeAudit(call, { municipalityId, act: 'board:remove', object: { kind: 'board', id: sessionId } })
  return {}
}

/**
 * A leader on duty asks whose something is, to talk with her; that she asked is on record.
 * @throws Refusal as above
 */
export async function whoDrew(call: Call, input: Input<'board:who'>): Promise<Answers['board:who']> {
  const { municipalityId, memberId, sessionId } = await markFor(call, input)
  await writeAudit(call, { municipalityId, act: 'board:who', object: { kind: 'board', id: sessionId } })
  const facts = await call.live.members.find(memberId)
  return { person: facts === null ? null : personView(facts) }
}

async function markFor(call: Call, { sessionId, markId }: Input<'board:remove'>): Promise<MarkRecord> {
  await sessionToAskIn(call, sessionId)
  const mark = await BoardMark.findOne({ _id: markId, sessionId }).lean<MarkRecord | null>()
  if (mark === null) throw new Refusal('not-found')
  return mark
}

async function takeAway(call: Call, { _id, sessionId, sheet }: MarkRecord): Promise<void> {
  const { deletedCount } = await BoardMark.deleteOne({ _id })
  if (deletedCount === 0) return
  await tellStep(call, { _id: sessionId, sheet }, { step: { do: 'removed', ids: [_id] } })
}
