import { asMessageId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { takeFromQueue } from '../queue/take-from-queue.ts'
import type { RoomFacts } from '../rooms/room-book.ts'
import { sayDecided } from './decided.ts'
import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'

const atOnceMax = 200

/**
 * We have closed before anybody had read it: what waits in a closed room becomes `unseen`, its case is closed, and its author learns so.
 * Words of a crisis are never closed unread: they stay in the queue, and the leaders are rung, until a person has read them.
 */
export async function closeUnread(call: Circumstances): Promise<void> {
  for (const { id } of await call.live.municipalities.all()) {
    const rooms = await call.live.rooms.everyIn(id)
    for (const room of rooms.filter((one) => isClosedLately(call, one))) await closeIn(call, room)
  }
}

const day = 24 * 3_600_000

/** A session's own room closes once: nothing waits there any longer the day after. */
function isClosedLately({ now }: Circumstances, { mode, session, since }: RoomFacts): boolean {
  if (mode !== 'closed') return false
  return session === null || now.getTime() - since.getTime() < day
}

async function closeIn(call: Circumstances, room: RoomFacts): Promise<void> {
  const waiting = await messages()
    .find({
      roomId: room.id,
      isOwn: true,
      $or: [
        { state: 'held', 'hold.help': false, seq: { $exists: false } },
        { state: 'posted', 'pendingEdit.state': 'held', 'pendingEdit.help': false },
      ],
    })
    .sort({ sentAt: 1, _id: 1 })
    .limit(atOnceMax)
    .toArray()
  await eachRecord({ call, timer: 'close unread' }, waiting, (record) => closeOne(call, record))
}

async function closeOne(call: Circumstances, { _id, state }: MessageRecord): Promise<void> {
  const isEdit = state === 'posted'
  const closed = await messages().findOneAndUpdate(
    isEdit ? { _id, 'pendingEdit.state': 'held' } : { _id, state: 'held' },
    { $set: isEdit ? { 'pendingEdit.state': 'unseen' } : { state: 'unseen' }, $unset: { toQueue: '' } },
    { returnDocument: 'after' },
  )
  if (closed === null) return
  const target = asMessageId(_id)
  await takeFromQueue(call, { kind: isEdit ? 'edit' : 'message', target, why: 'unseen' })
  sayDecided(call, closed)
}
