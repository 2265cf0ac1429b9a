import type { BoardStep, MarkView } from '@lyktan/shared/board.ts'
import { asRoomId } from '@lyktan/shared/ids.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { inDrawnOrder } from '@lyktan/moderation/board/marks.ts'

import type { Circumstances } from '../call.ts'
import { Board } from './board.model.ts'
import type { BoardRecord } from './board.model.ts'
import { BoardMark } from './mark.model.ts'
import type { MarkRecord } from './mark.model.ts'

export const findBoard = async (sessionId: SessionId): Promise<BoardRecord | null> =>
  Board.findById(sessionId).lean<BoardRecord | null>()

/** What is on a board's present sheet, in the order in which it is drawn. */
export async function marksOn({ _id: sessionId, sheet }: BoardRecord): Promise<readonly MarkRecord[]> {
  const marks = await BoardMark.find({ sessionId, sheet }).lean<MarkRecord[]>()
  return marks.toSorted(inDrawnOrder)
}

export const viewMark = ({ _id, place, shape }: MarkRecord): MarkView => ({ id: _id, place, shape })

/**
 * Takes the next number for a change that is already stored, and tells the room.
 * @param sheet the change is of this sheet; there is nothing to say of one that was wiped meanwhile
 * @param openOnly only while the board is open
 * @returns null when the board is not so any more
 */
export async function tellStep(
  call: Circumstances,
  { _id, sheet }: Pick<BoardRecord, '_id' | 'sheet'>,
  { step, openOnly = false }: { readonly step: BoardStep; readonly openOnly?: boolean },
): Promise<BoardRecord | null> {
  const board = await Board.findOneAndUpdate(
    { _id, sheet, ...(openOnly && { isOpen: true }) },
    { $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<BoardRecord | null>()
  if (board !== null) sayStep(call, board, step)
  return board
}

export function sayStep(call: Circumstances, { _id, rev }: BoardRecord, step: BoardStep): void {
  // A session's room has its id.
  const roomId = asRoomId(_id)
  call.say.toRoom(roomId, 'board:changed', { roomId, rev, step })
}
