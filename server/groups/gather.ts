import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { asRoomId } from '@lyktan/shared/ids.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call, Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { closeGroupRooms, closeLostGroupRooms } from '../rooms/group-room.ts'
import { findSession } from '../sessions/find-session.ts'
import { sessionToHost } from '../sessions/session-to-host.ts'
import { Division } from './division.model.ts'
import type { DivisionRecord } from './division.model.ts'
import { divisionOf } from './division-of.ts'

/** A leader on duty gathers everybody again. Gathered already is gathered. @throws Refusal 'forbidden', 'not-found', 'off-shift' */
export async function gatherGroups(
  call: Call,
  { sessionId }: Input<'group:gather'>,
): Promise<Answers['group:gather']> {
  const { municipalityId } = await sessionToHost(call, sessionId)
  await gatherSession(call, sessionId)
  await writeAudit(call, { municipalityId, act: 'group:gather', object: { kind: 'session', id: sessionId } })
  return {}
}

/** Nobody is in a group any more: the rooms are closed first, so that none stands open without its division. */
export async function gatherSession(call: Circumstances, sessionId: SessionId): Promise<void> {
  const division = await divisionOf(sessionId)
  if (division === null) return
  await closeGroupRooms(
    call,
    division.groups.map(({ roomId }) => roomId),
  )
  await Division.deleteOne({ _id: sessionId })
  for (const { roomId, memberIds } of division.groups)
    for (const memberId of memberIds) call.say.toProcesses('member:dropped', { memberId, roomId })
  call.say.toRoom(asRoomId(sessionId), 'group:changed', { sessionId })
}

/** Gathers those whose time is over, and those whose session ended while a process died. */
export async function watchGroups(call: Circumstances): Promise<void> {
  const divided = await Division.find().sort({ _id: 1 }).lean<DivisionRecord[]>()
  await eachRecord({ call, timer: 'watch groups' }, divided, async ({ _id, endsAt }) => {
    const session = await findSession(_id)
    if (endsAt <= call.now || session?.state !== 'live') await gatherSession(call, _id)
  })
}

/** Closes what a process that died while dividing has left. */
export async function sweepGroups(call: Circumstances): Promise<void> {
  const divided = await Division.find().sort({ _id: 1 }).lean<DivisionRecord[]>()
  await closeLostGroupRooms(
    call,
    divided.flatMap(({ groups }) => groups.map(({ roomId }) => roomId)),
  )
}
