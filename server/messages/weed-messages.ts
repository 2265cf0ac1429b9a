import { dueBefore, retentionPlan } from '@lyktan/moderation/retention.ts'
import type { RetentionPlan } from '@lyktan/moderation/retention.ts'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import type { RoomFacts } from '../rooms/room-book.ts'
import { dropSessionRoom } from '../rooms/session-room.ts'
import { raiseFloor } from '../rooms/room-floor.ts'
import { messages } from './message.model.ts'
import { readRoomEnd } from './room-end.ts'

const day = 24 * 3_600_000
const placesAtOnce = 1000

/**
 * Weeds what is no longer kept, by each municipality's own decision: shown messages so long after the closing that followed them, what was
 * never shown so long after it was sent, what was removed with its reasons so long after the removal.
 */
export async function weedMessages(call: Circumstances): Promise<void> {
  let weeded = 0
  for (const { id, settings } of await call.live.municipalities.all()) {
    const plan = retentionPlan(settings.retention)
    const rooms = (await call.live.rooms.everyIn(id)).map((room) => ({ _id: room.id, room }))
    await eachRecord({ call, timer: 'weed messages' }, rooms, async ({ room }) => {
      weeded += await weedShown(call, room, plan)
      weeded += await weedOutside(call, room, plan)
      if (room.session?.phase === 'over') await dropWhenEmpty(call, room, plan)
    })
  }
  if (weeded > 0) call.log.info('weeded', { verb: 'weed messages', count: weeded })
}

/** A session's own room goes with the last that was kept of it. */
async function dropWhenEmpty(call: Circumstances, room: RoomFacts, plan: RetentionPlan): Promise<void> {
  const roomId = room.id
  if (room.since > dueBefore(plan, 'held-never-shown', call.now)) return
  const isLeft = await messages().findOne({ roomId, isOwn: true }, { projection: { _id: 1 } })
  const isShown = await messages().findOne(
    { roomId, seq: { $gt: room.floorSeq } },
    { projection: { _id: 1 } },
  )
  if (isLeft === null && isShown === null) await dropSessionRoom(call, roomId)
}

/** The floor is raised first, so that a number is never given twice, and what goes is gone from every page at once. */
async function weedShown(call: Circumstances, room: RoomFacts, plan: RetentionPlan): Promise<number> {
  const roomId = room.id
  const before = closingBefore(room, dueBefore(plan, 'message', call.now))
  const last = await messages().findOne(
    { roomId, seq: { $gt: room.floorSeq }, postedAt: { $lte: before } },
    { sort: { seq: -1 }, projection: { seq: 1 } },
  )
  if (last?.seq === undefined) return 0
  const { rev } = await readRoomEnd(roomId, { seq: room.floorSeq, rev: room.floorRev })
  await raiseFloor(roomId, { seq: last.seq, rev })
  call.say.toProcesses('room:changed', { roomId })
  let weeded = 0
  for (let from = room.floorSeq; from < last.seq; from += placesAtOnce) {
    const places = { $gt: from, $lte: Math.min(from + placesAtOnce, last.seq) }
    const { deletedCount } = await messages().deleteMany({ roomId, seq: places, state: { $ne: 'removed' } })
    weeded += deletedCount
  }
  return weeded
}

/** The last closing at or before an instant. A room that never closes is weeded a day later than one that does. */
function closingBefore(room: RoomFacts, due: Date): Date {
  const closing = room.closings.findLast((closedAt) => closedAt <= due)
  const dayBefore = new Date(due.getTime() - day)
  return closing !== undefined && closing > dayBefore ? closing : dayBefore
}

/** What is not in the log, or was taken out of it. */
async function weedOutside(call: Circumstances, room: RoomFacts, plan: RetentionPlan): Promise<number> {
  const roomId = room.id
  const outside = { roomId, isOwn: true }
  const neverShown = await messages().deleteMany({
    ...outside,
    seq: { $exists: false },
    state: { $ne: 'removed' },
    sentAt: { $lte: dueBefore(plan, 'held-never-shown', call.now) },
  })
  const removedBefore = { $lte: dueBefore(plan, 'removed-with-reasons', call.now) }
  const removed = await messages().deleteMany({
    ...outside,
    state: 'removed',
    removedAt: removedBefore,
    $or: [{ seq: { $exists: false } }, { seq: { $lte: room.floorSeq } }],
  })
  // One that still has its empty place in a room whose floor is lower loses its text alone.
  await messages().updateMany(
    { ...outside, state: 'removed', removedAt: removedBefore },
    { $set: { text: '' }, $unset: { isOwn: '', hold: '', earlier: '', decision: '' } },
  )
  return neverShown.deletedCount + removed.deletedCount
}
