import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import type { Present } from './presence-book.ts'
import { Presence } from './presence.model.ts'
import type { PresenceRecord } from './presence.model.ts'

/** Reads who is in which room through the other processes. One process alone reads nothing. */
export async function readElsewhere(call: Circumstances): Promise<void> {
  const { presence } = call.live
  const records = await present(call, {})
  const rooms = Map.groupBy(records, ({ roomId }) => roomId)
  presence.setElsewhere(new Map([...rooms].map(([roomId, there]) => [roomId, there.map(presentOf)])))
}

/** The same for one room: before somebody is shown who is there, since what others announced earlier will not come again. */
export async function readElsewhereIn(call: Circumstances, roomId: string): Promise<void> {
  if (call.live.presence.pulse.others.length === 0) return
  const records = await present(call, { roomId })
  call.live.presence.setElsewhereIn(roomId, records.map(presentOf))
}

async function present(call: Circumstances, where: { roomId?: string }): Promise<PresenceRecord[]> {
  const { others } = call.live.presence.pulse
  if (others.length === 0) return []
  const there = { ...where, processId: trusted({ $in: [...others] }) }
  return Presence.find(there).sort({ _id: 1 }).lean<PresenceRecord[]>()
}

const presentOf = ({ person, ageBand }: PresenceRecord): Present => ({ person, ageBand })
