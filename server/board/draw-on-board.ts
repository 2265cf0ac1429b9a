import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asMarkId } from '@lyktan/shared/ids.ts'
import { drawingPace, hasRoom, keptShape } from '@lyktan/moderation/board/marks.ts'

import type { SocketCall } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { partFor } from '../live/live-for.ts'
import { Refusal } from '../refusal.ts'
import { findBoard, tellStep, viewMark } from './board-of.ts'
import type { BoardRecord } from './board.model.ts'
import { BoardMark } from './mark.model.ts'
import type { MarkRecord } from './mark.model.ts'

/**
 * Somebody who may write in the session's room now draws a line or places a stamp. Durable when it returns; everybody who is there sees it, and
 * nobody reads who drew it but a leader who asks.
 * @throws Refusal of the gate, 'not-found', 'room-closed', 'stale' when the board is closed or was wiped meanwhile, 'too-fast',
 * 'rate-limited' when it is full
 */
export async function drawOnBoard(
  call: SocketCall,
  input: Input<'board:draw'>,
): Promise<Answers['board:draw']> {
  const { sessionId, clientId } = input
  await partFor(call, sessionId)
  const board = await findBoard(sessionId)
  if (board === null || !board.isOpen) throw new Refusal('stale')
  const before = await drawnBefore(call, clientId)
  if (before !== null) return drawnAgain(call, board, before)
  passPace(call, sessionId)
  const own = await countOn(board, call.actor.id)
  if (!hasRoom({ all: await countOn(board), own })) throw new Refusal('rate-limited')

  const mark = await store(call, board, input)
  const step = { do: 'drawn', mark: viewMark(mark) } as const
  if ((await tellStep(call, board, { step, openOnly: true })) === null) {
    // Closed or wiped between our reading and our writing: then it was never there.
    await BoardMark.deleteOne({ _id: mark._id })
    throw new Refusal('stale')
  }
  return { mark: viewMark(mark), mine: own + 1 }
}

/** It was stored, and perhaps not told: a page that has it already changes nothing. */
async function drawnAgain(
  call: SocketCall,
  board: BoardRecord,
  mark: MarkRecord,
): Promise<Answers['board:draw']> {
  if (mark.sessionId !== board._id || mark.sheet !== board.sheet) throw new Refusal('stale')
  await tellStep(call, board, { step: { do: 'drawn', mark: viewMark(mark) } })
  return { mark: viewMark(mark), mine: await countOn(board, call.actor.id) }
}

const drawnBefore = async ({ actor }: SocketCall, clientId: string): Promise<MarkRecord | null> =>
  BoardMark.findOne({ memberId: actor.id, clientId }).lean<MarkRecord | null>()

const countOn = async (
  { _id: sessionId, sheet }: BoardRecord,
  memberId?: MarkRecord['memberId'],
): Promise<number> =>
  BoardMark.countDocuments({ sessionId, sheet, ...(memberId !== undefined && { memberId }) })

function passPace({ live, actor, now }: SocketCall, sessionId: string): void {
  const hand = { roomId: `board ${sessionId}`, memberId: actor.id }
  const answer = live.pace.take(hand, drawingPace, now.getTime())
  if (!answer.allowed) throw new Refusal('too-fast', { retryAfterMs: answer.retryAfterMs })
}

async function store(
  call: SocketCall,
  board: BoardRecord,
  { clientId, shape }: Input<'board:draw'>,
): Promise<MarkRecord> {
  const { _id: sessionId, municipalityId, sheet, rev } = board
  const mark: MarkRecord = {
    _id: asMarkId(call.newId()),
    municipalityId,
    sessionId,
    memberId: call.actor.id,
    clientId,
    sheet,
    place: rev,
    shape: keptShape(shape),
  }
  try {
    await BoardMark.create(mark)
    return mark
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return (await drawnBefore(call, clientId)) ?? mark
  }
}
