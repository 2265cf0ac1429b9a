import type { PictureView } from '@lyktan/shared/board.ts'
import { boardLimits } from '@lyktan/shared/board-choices.ts'
import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asPictureId, asRoomId } from '@lyktan/shared/ids.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { isLeader } from '@lyktan/shared/roles.ts'
import { drawPicture } from '@lyktan/moderation/board/draw-picture.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { sessionToAskIn } from '../polls/asked-in.ts'
import { Refusal } from '../refusal.ts'
import { sessionFor } from '../sessions/find-session.ts'
import { refuseEntry } from '../sessions/refuse-entry.ts'
import { sessionToHost } from '../sessions/session-to-host.ts'
import { findBoard, marksOn } from './board-of.ts'
import { BoardPicture } from './picture.model.ts'
import type { PictureRecord } from './picture.model.ts'

/**
 * A leader on duty makes a finished picture of what is on the board now. It waits, for leaders alone, until one has looked at it.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed', 'stale' when there is nothing on it, 'rate-limited'
 */
export async function savePicture(
  call: Call,
  { sessionId }: Input<'board:save'>,
): Promise<Answers['board:save']> {
  const { municipalityId } = await sessionToAskIn(call, sessionId)
  const board = await findBoard(sessionId)
  const shapes = board === null ? [] : (await marksOn(board)).map(({ shape }) => shape)
  if (shapes.length === 0) throw new Refusal('stale')
  if ((await BoardPicture.countDocuments({ sessionId })) >= boardLimits.picturesMost)
    throw new Refusal('rate-limited')
  const lines = shapes.filter(({ kind }) => kind === 'line').length
  const picture: PictureRecord = {
    _id: asPictureId(call.newId()),
    municipalityId,
    sessionId,
    state: 'waiting',
    svg: drawPicture(shapes),
    lines,
    stamps: shapes.length - lines,
    madeAt: call.now,
    endedAt: null,
  }
  await BoardPicture.create(picture)
  await noteAct(call, picture, 'save')
  return { picture: viewPicture(picture) }
}

/**
 * A leader on duty has looked at a finished picture, large, and lets it through: from now on it stands on the session's page. It is this
 * picture that is shown, whatever has been drawn since.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed'
 */
export async function showPicture(call: Call, input: Input<'board:show'>): Promise<Answers['board:show']> {
  const { sessionId } = input
  await sessionToAskIn(call, sessionId)
  const picture = await pictureFor(input)
  const { modifiedCount } = await BoardPicture.updateOne(
    { _id: picture._id, state: 'waiting' },
    { $set: { state: 'shown' } },
  )
  if (modifiedCount > 0) await noteAct(call, picture, 'show')
  return {}
}

/**
 * A leader on duty takes a picture away, before it is shown or after, also when the session is over.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift'
 */
export async function dropPicture(call: Call, input: Input<'board:drop'>): Promise<Answers['board:drop']> {
  await sessionToHost(call, input.sessionId)
  const picture = await pictureFor(input)
  await BoardPicture.deleteOne({ _id: picture._id })
  await noteAct(call, picture, 'drop')
  return {}
}

/**
 * The pictures that a person has let through, for everybody who may come into the session; to leaders also those that wait.
 * @throws Refusal 'forbidden', 'not-found'
 */
export async function seePictures(
  call: Call,
  { sessionId }: Input<'board:pictures'>,
): Promise<Answers['board:pictures']> {
  await sessionFor(call, 'see-sessions', sessionId)
  await refuseEntry(call, sessionId)
  const seen = isLeader(call.actor.role) ? {} : { state: 'shown' as const }
  const pictures = await BoardPicture.find({ sessionId, ...seen })
    .sort({ madeAt: 1, _id: 1 })
    .lean<PictureRecord[]>()
  return { pictures: pictures.map(viewPicture) }
}

const viewPicture = ({ _id, state, svg, lines, stamps }: PictureRecord): PictureView => ({
  id: _id,
  state,
  svg,
  lines,
  stamps,
})

async function pictureFor({ pictureId, sessionId }: Input<'board:show'>): Promise<PictureRecord> {
  const picture = await BoardPicture.findOne({ _id: pictureId, sessionId }).lean<PictureRecord | null>()
  if (picture === null) throw new Refusal('not-found')
  return picture
}

/** On record, and told to who is there. */
async function noteAct(
  call: Call,
  { _id, municipalityId, sessionId }: PictureRecord & { readonly sessionId: SessionId },
  act: 'save' | 'show' | 'drop',
): Promise<void> {
  await writeAudit(call, { municipalityId, act: `board:${act}`, object: { kind: 'picture', id: _id } })
  const roomId = asRoomId(sessionId)
  call.say.toRoom(roomId, 'board:pictured', { roomId })
}
