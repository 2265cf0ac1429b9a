import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { limits } from '@lyktan/shared/limits.ts'

import type { Call } from '../call.ts'
import { refuseFromOutside, roomFor } from '../rooms/room-for.ts'
import { messages } from './message.model.ts'
import { isPlaced, viewMessage } from './message.view.ts'
import { readRoomEnd } from './room-end.ts'
import { roomSnapshot } from './room-snapshot.ts'

const pageChanges = 100

/**
 * The present state of everything in a room that changed after `since`, oldest change first, in pages. Who is too far behind, or knows a
 * number that this room never had, gets a fresh snapshot. `rev` is read before the changes, so nothing up to it can be missing.
 * @throws Refusal 'forbidden', 'not-found'
 */
export async function changesSince(
  call: Call,
  { roomId, since }: Input<'room:changes'>,
): Promise<Answers['room:changes']> {
  const room = await roomFor(call, 'enter-room', roomId)
  refuseFromOutside(call, room)
  const { rev } = await readRoomEnd(roomId, { seq: room.floorSeq, rev: room.floorRev })
  const isFar = since < room.floorRev || since > rev || rev - since > limits.changesMax
  if (isFar) return { kind: 'snapshot', snapshot: await roomSnapshot(call, room, rev) }
  if (since === rev) return { kind: 'changes', rev, messages: [], more: false }

  // A range of `seq` here would lead the database through the whole room by the other index.
  const changed = await messages()
    .find({ roomId, revs: { $gt: since }, seq: { $exists: true } })
    .toArray()
  const shown = changed.filter(isPlaced).filter(({ seq }) => seq > room.floorSeq)
  const inOrder = shown.toSorted((one, other) => one.rev - other.rev)
  const page = inOrder.slice(0, pageChanges)
  return { kind: 'changes', rev, messages: page.map(viewMessage), more: inOrder.length > page.length }
}
