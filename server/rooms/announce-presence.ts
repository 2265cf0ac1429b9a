import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { beat } from './beat.ts'
import type { Comings } from './presence-book.ts'
import { Presence, Pulse } from './presence.model.ts'
import type { PresenceRecord } from './presence.model.ts'
import { sayPresence } from './say-presence.ts'

/** Once a second: writes who came and went through this process for the others to read, then tells the rooms. */
export async function announcePresence(call: Circumstances): Promise<void> {
  const { presence } = call.live
  const comings = presence.takeComings()
  if (comings.length === 0) return
  if (presence.pulse.at === null) await beat(call)
  await writeComings(presence.processId, comings)
  await Promise.all(comings.map((coming) => sayPresence(call, coming)))
}

async function writeComings(processId: string, comings: readonly Comings[]): Promise<void> {
  const idOf = (roomId: string, memberId: string) => `${processId}:${roomId}:${memberId}`
  const gone = comings.flatMap(({ roomId, went }) => went.map((memberId) => idOf(roomId, memberId)))
  const come = comings.flatMap(({ roomId, came }) =>
    came.map(({ person, ageBand }): PresenceRecord => {
      const memberId = person.id
      return { _id: idOf(roomId, memberId), processId, roomId, memberId, person, ageBand }
    }),
  )
  if (gone.length > 0) await Presence.deleteMany({ _id: trusted({ $in: gone }) })
  if (come.length === 0) return
  try {
    await Presence.insertMany(come, { ordered: false })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}

/** The process is leaving: nobody is anywhere through it, and the others hear so now instead of finding it silent. */
export async function forgetPresence(call: Circumstances): Promise<void> {
  const { presence } = call.live
  for (const { roomId, person } of presence.hereSince(call.now)) presence.drop(roomId, person.id)
  await announcePresence(call)
  await Pulse.deleteOne({ _id: presence.processId })
}
