import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { MemberId, RoomId } from '@lyktan/shared/ids.ts'
import { trusted } from 'mongoose'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { ChannelReading } from './channel-reading.model.ts'
import type { ChannelReadingRecord } from './channel-reading.model.ts'
import { mustBeOnDuty } from './must-be-on-duty.ts'
import { StaffLine } from './staff-line.model.ts'
import type { StaffLineRecord } from './staff-line.model.ts'
import { viewStaffLine } from './staff-line.view.ts'

/** More than three evenings write. */
const linesMost = 200

/** What the leaders on duty have said beside a room, the oldest first. @throws Refusal 'forbidden', 'off-shift', 'not-found' */
export async function viewChannel(
  call: Call,
  { roomId }: Input<'channel:view'>,
): Promise<Answers['channel:view']> {
  await mustBeOnDuty(call, roomId)
  const { id, municipalityId } = call.actor
  const [newest, reading] = await Promise.all([
    StaffLine.find({ municipalityId, roomId })
      .sort({ writtenAt: -1, _id: -1 })
      .limit(linesMost)
      .lean<StaffLineRecord[]>(),
    ChannelReading.findById(readingId(id, roomId)).lean<ChannelReadingRecord | null>(),
  ])
  const lines = await Promise.all(newest.toReversed().map((line) => viewStaffLine(call, line)))
  return { channel: { roomId, lines, readTo: reading?.readTo.toISOString() ?? null } }
}

/** I have read a channel up to a line; reading it again, or an earlier one, changes nothing. @throws Refusal as `viewChannel` */
export async function readChannel(
  call: Call,
  { roomId, lineId }: Input<'channel:read'>,
): Promise<Answers['channel:read']> {
  await mustBeOnDuty(call, roomId)
  const { id: memberId, municipalityId } = call.actor
  const line = await StaffLine.findOne({ _id: lineId, municipalityId, roomId }).lean<StaffLineRecord | null>()
  if (line === null) throw new Refusal('not-found')
  await ChannelReading.updateOne(
    { _id: readingId(memberId, roomId) },
    { $set: { municipalityId, memberId, roomId }, $max: { readTo: line.writtenAt } },
    { upsert: true },
  )
  call.say.toMember(memberId, 'channel:seen', { roomId })
  return {}
}

/** How many lines of colleagues wait for me, by channel; none where I have read all. @throws Refusal 'forbidden', 'off-shift' */
export async function unreadChannels(call: Call): Promise<Answers['channel:unread']> {
  await mustBeOnDuty(call)
  const { id: memberId, municipalityId } = call.actor
  const [lines, readings] = await Promise.all([
    StaffLine.find({ municipalityId, authorId: trusted({ $ne: memberId }) })
      .select({ roomId: 1, writtenAt: 1 })
      .sort({ writtenAt: -1 })
      .limit(5 * linesMost)
      .lean<Pick<StaffLineRecord, 'roomId' | 'writtenAt'>[]>(),
    ChannelReading.find({ memberId }).lean<ChannelReadingRecord[]>(),
  ])
  const readTo = new Map(readings.map((reading) => [reading.roomId, reading.readTo]))
  const counts = new Map<RoomId | null, number>()
  for (const { roomId, writtenAt } of lines) {
    const read = readTo.get(roomId)
    if (read === undefined || writtenAt > read) counts.set(roomId, (counts.get(roomId) ?? 0) + 1)
  }
  return { unread: [...counts].map(([roomId, count]) => ({ roomId, count })) }
}

const readingId = (memberId: MemberId, roomId: RoomId | null) => `${memberId}:${roomId ?? ''}`
