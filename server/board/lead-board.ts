import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { trusted } from 'mongoose'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { sessionToAskIn } from '../polls/asked-in.ts'
import { Refusal } from '../refusal.ts'
import { sayStep } from './board-of.ts'
import { Board } from './board.model.ts'
import type { BoardRecord } from './board.model.ts'
import { BoardMark } from './mark.model.ts'

const done = { open: 'opened', close: 'closed', wipe: 'wiped' } as const

/**
 * A leader on duty opens a session's board, closes it, so that it is only looked at, or takes a clean sheet. Again changes nothing that is so.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed' when the session does not go on, 'stale' when there is no board
 */
export async function leadBoard(
  call: Call,
  { sessionId, act }: Input<'board:lead'>,
): Promise<Answers['board:lead']> {
  const { municipalityId } = await sessionToAskIn(call, sessionId)
  if (act === 'open') await begin({ _id: sessionId, municipalityId, rev: 0, isOpen: false, sheet: 1 })
  const board = await Board.findOneAndUpdate(...changeOf(sessionId, act), {
    returnDocument: 'after',
  }).lean<BoardRecord | null>()
  if (board === null) return alreadySo(sessionId)

  if (act === 'wipe') await BoardMark.deleteMany({ sessionId, sheet: trusted({ $lt: board.sheet }) })
  await writeAudit(call, { municipalityId, act: `board:${act}`, object: { kind: 'board', id: sessionId } })
  sayStep(call, board, { do: done[act] })
  return { rev: board.rev }
}

type Act = Input<'board:lead'>['act']

function changeOf(_id: BoardRecord['_id'], act: Act): [object, object] {
  if (act === 'wipe') return [{ _id }, { $inc: { rev: 1, sheet: 1 } }]
  const isOpen = act === 'open'
  return [
    { _id, isOpen: !isOpen },
    { $set: { isOpen }, $inc: { rev: 1 } },
  ]
}

async function begin(board: BoardRecord): Promise<void> {
  if ((await Board.exists({ _id: board._id })) !== null) return
  try {
    await Board.create(board)
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}

async function alreadySo(sessionId: BoardRecord['_id']): Promise<Answers['board:lead']> {
  const board = await Board.findById(sessionId).lean<BoardRecord | null>()
  if (board === null) throw new Refusal('stale')
  return { rev: board.rev }
}
