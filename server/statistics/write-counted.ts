import { createHmac } from 'node:crypto'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import type { Increment, Presence } from './counters.ts'
import { openingDay } from './opening-day.ts'
import { noteAttendance } from '../sessions/note-attendance.ts'
import { periodKey } from './period-key.ts'
import { reportedRoom } from './reported-room.ts'
import { DayCounter, Mark } from './statistics.model.ts'
import type { MarkRecord } from './statistics.model.ts'

interface Counted {
  readonly increments: readonly Increment[]
  readonly presences: readonly Presence[]
}

/** What this process keeps so as not to read or write the same again: keys, and marks (hashes) known to be written. */
interface Remembered {
  readonly keys: Map<string, Buffer>
  readonly marks: Set<string>
}

const rememberedMarksMax = 100_000

/** Writes a batch and answers what of it is left, because the database could not take it now. */
export async function writeCounted(
  call: Circumstances,
  batch: Counted,
  remembered: Remembered,
): Promise<Counted> {
  const failed = (error: unknown) => {
    call.log.warn('counting failed', {
      callId: call.id,
      reason: error instanceof Error ? error.name : 'unknown',
    })
    return false
  }
  const wroteIncrements = await writeIncrements(call, batch.increments).then(() => true, failed)
  const wrotePresences = await writePresences(call, batch.presences, remembered).then(() => true, failed)
  return {
    increments: wroteIncrements ? [] : batch.increments,
    presences: wrotePresences ? [] : batch.presences,
  }
}

async function writeIncrements(call: Circumstances, increments: readonly Increment[]): Promise<void> {
  const operations = []
  for (const { municipalityId, roomId: inRoom, ageBand, measure, quarter, amount } of increments) {
    const timeZone = await timeZoneOf(call, municipalityId)
    if (timeZone === null) continue
    const { day, month } = openingDay(quarter, timeZone)
    const roomId = reportedRoom(inRoom, await call.live.rooms.find(inRoom))
    const _id = [municipalityId, day, roomId, ageBand ?? 'all', measure].join('|')
    const $setOnInsert = { municipalityId, roomId, ageBand, measure, month, day }
    operations.push({
      updateOne: { filter: { _id }, update: { $inc: { value: amount }, $setOnInsert }, upsert: true },
    })
  }
  if (operations.length > 0) await DayCounter.bulkWrite(operations)
}

async function writePresences(
  call: Circumstances,
  presences: readonly Presence[],
  remembered: Remembered,
): Promise<void> {
  const marks = new Map<string, MarkRecord>()
  for (const presence of presences) {
    for (const mark of await marksOf(call, presence, remembered.keys)) {
      if (!remembered.marks.has(mark._id)) marks.set(mark._id, mark)
    }
  }
  if (marks.size === 0) return
  try {
    await Mark.insertMany([...marks.values()], { ordered: false })
  } catch (error) {
    // Already there: by another process, or by this one before it was started again.
    if (!isDuplicate(error)) throw error
  }
  if (remembered.marks.size > rememberedMarksMax) remembered.marks.clear()
  for (const id of marks.keys()) remembered.marks.add(id)
}

async function marksOf(
  call: Circumstances,
  presence: Presence,
  keys: Map<string, Buffer>,
): Promise<MarkRecord[]> {
  const { municipalityId, roomId, memberId, ageBand } = presence
  const timeZone = await timeZoneOf(call, municipalityId)
  if (timeZone === null) return []
  const { day, month } = openingDay(presence.quarter, timeZone)
  const key = await periodKey({ municipalityId, month }, keys)
  const room = await call.live.rooms.find(roomId)
  if (room?.session?.phase === 'live') {
    const { session, sensitive } = room
    const sessionId = session.id
    await noteAttendance(
      { municipalityId: room.municipalityId, sessionId, sensitive, memberId, ageBand },
      key,
    )
  }
  const place = reportedRoom(roomId, room)
  const mark = (kind: MarkRecord['kind'], scope: readonly string[], room: string | null): MarkRecord => {
    const _id = createHmac('sha256', key)
      .update([kind, ...scope, memberId].join('|'))
      .digest('base64url')
    return { _id, municipalityId, month, kind, roomId: room, ageBand }
  }
  const marks = [mark('visit', [roomId, day], place), mark('room', [place], place)]
  // Who has been in a sensitive room only is not in the month's total: total minus the rest would tell.
  if (room?.sensitive === false) marks.push(mark('place', [], null))
  return marks
}

async function timeZoneOf(call: Circumstances, municipalityId: string): Promise<string | null> {
  return (await call.live.municipalities.find(municipalityId))?.timeZone ?? null
}
