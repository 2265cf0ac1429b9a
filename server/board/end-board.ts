import { dueBefore, retentionPlan } from '@lyktan/moderation/retention.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { findSession } from '../sessions/find-session.ts'
import { Board } from './board.model.ts'
import type { BoardRecord } from './board.model.ts'
import { BoardMark } from './mark.model.ts'
import { BoardPicture } from './picture.model.ts'

/** The session is over: its board, everything on it and what nobody has let through go at once. Doing it twice changes nothing. */
export async function endBoard({ now }: Circumstances, sessionId: SessionId): Promise<void> {
  // Closed first: what is stored after that is taken back by who stores it.
  await Board.updateOne({ _id: sessionId }, { $set: { isOpen: false } })
  await BoardMark.deleteMany({ sessionId })
  await BoardPicture.deleteMany({ sessionId, state: 'waiting' })
  await BoardPicture.updateMany({ sessionId, endedAt: null }, { $set: { endedAt: now } })
  // Last: while it is there, a process that dies before is found out by the weeding.
  await Board.deleteOne({ _id: sessionId })
}

/** Ends boards that a process left when it died at the end of a session, and removes pictures whose time is up. */
export async function weedBoards(call: Circumstances): Promise<void> {
  const boards = await Board.find({}).lean<BoardRecord[]>()
  await eachRecord({ call, timer: 'weed boards' }, boards, (board) => endIfOver(call, board))
  for (const { id: municipalityId, settings } of await call.live.municipalities.all()) {
    const before = dueBefore(retentionPlan(settings.retention), 'board-picture', call.now)
    await BoardPicture.deleteMany({ municipalityId, endedAt: trusted({ $ne: null, $lte: before }) })
  }
}

async function endIfOver(call: Circumstances, { _id }: BoardRecord): Promise<void> {
  const session = await findSession(_id)
  if (session?.state !== 'live') await endBoard(call, _id)
}
