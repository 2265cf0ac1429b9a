import type { PointedAt } from '@lyktan/shared/back-channel.ts'
import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asStaffLineId } from '@lyktan/shared/ids.ts'
import type { RoomId } from '@lyktan/shared/ids.ts'
import { isLeader } from '@lyktan/shared/roles.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { saidInRoom } from '../messages/said-in-room.ts'
import { mustReadCase } from '../queue/must-read-case.ts'
import { findCase } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'
import { openShifts } from '../shifts/open-shifts.ts'
import { mustBeOnDuty } from './must-be-on-duty.ts'
import { StaffLine } from './staff-line.model.ts'
import type { StaffLineRecord } from './staff-line.model.ts'
import { viewStaffLine } from './staff-line.view.ts'

/**
 * Says something to everybody on duty, beside a room or the whole place. The same line again is the same line.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'conflict' for another text under the same id
 */
export async function sayToColleagues(
  call: Call,
  { roomId, clientId, text, about }: Input<'channel:say'>,
): Promise<Answers['channel:say']> {
  await mustBeOnDuty(call, roomId)
  if (about !== null) await mustPointAt(call, about, roomId)
  const { id: authorId, municipalityId } = call.actor
  const _id = asStaffLineId(call.newId())
  const line: StaffLineRecord = {
    _id,
    municipalityId,
    roomId,
    authorId,
    clientId,
    text,
    about,
    writtenAt: call.now,
  }
  const stored = await store(line)
  const view = await viewStaffLine(call, stored)
  if (stored._id !== _id) return { line: view }
  await writeAudit(call, { municipalityId, act: 'channel:say', object: { kind: 'staff-line', id: _id } })
  await sayToThoseOnDuty(call, view)
  return { line: view }
}

/** The line, or the one that is stored under the same id. */
async function store(line: StaffLineRecord): Promise<StaffLineRecord> {
  try {
    await StaffLine.create(line)
    return line
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const { authorId, clientId } = line
    const known = await StaffLine.findOne({ authorId, clientId }).lean<StaffLineRecord | null>()
    if (known === null || known.text !== line.text || known.roomId !== line.roomId)
      throw new Refusal('conflict')
    return known
  }
}

/** Only what the one who points may read herself. */
async function mustPointAt(call: Call, about: PointedAt, roomId: RoomId | null): Promise<void> {
  const { municipalityId } = call.actor
  if (about.kind === 'case')
    return mustReadCase(call, await findCase({ municipalityId, caseId: about.caseId }))
  const said = await saidInRoom({ municipalityId, messageId: about.messageId })
  if (said === null || said.roomId !== roomId) throw new Refusal('not-found')
}

/** To each by herself: the leaders' common announcements are also heard by those who are at home. */
async function sayToThoseOnDuty(call: Call, line: Answers['channel:say']['line']): Promise<void> {
  for (const { memberId } of await openShifts(call.actor.municipalityId)) {
    const member = await call.live.members.find(memberId)
    if (member !== null && isLeader(member.role)) call.say.toMember(memberId, 'channel:said', { line })
  }
}
