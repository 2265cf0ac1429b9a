import { advance } from '@lyktan/moderation/signals/advance.ts'
import type { Advanced } from '@lyktan/moderation/signals/advance.ts'
import { forgetOld } from '@lyktan/moderation/signals/forget-old.ts'
import { noSignals } from '@lyktan/moderation/signals/state.ts'
import type { Said, SignalState } from '@lyktan/moderation/signals/state.ts'
import type { Verdict } from '@lyktan/moderation/verdict.ts'

import type { Circumstances } from '../call.ts'
import { stackOf } from '../log.ts'
import { saidLately, saidSince } from './said-lately.ts'
import type { Heard } from './said-lately.ts'

/**
 * What several messages together show, room by room, as far as this process has seen and read. Kept in memory alone and bounded: it is
 * made of what the room keeps anyway, so that it can be lost and made again, and nothing about anybody is stored that was not written.
 */
export interface SignalBook {
  /** Takes a message in its turn. The first in a room waits until what was said there lately has been read; no other waits for anything. */
  take(call: Circumstances, roomId: string, taken: Taken): Promise<Advanced>
  /** Lets go of pieces of text that are old, and of rooms where nobody writes. */
  forgetOld(now: Date): void
}

export interface Taken {
  readonly said: Said
  readonly verdict: Verdict
}

interface RoomSignals {
  state: SignalState
  /** Messages that this process has taken itself: what is read of the other processes leaves them out. */
  readonly taken: Set<string>
  /** The last place in the room's log that has been read, and when. */
  seq: number
  readAt: number
  usedAt: number
}

const roomsMost = 500
const takenMost = 300
/** So long what is said through other processes may stay unheard, ms. */
const unheardMilliseconds = 2000
/** A room where nobody has written for so long is forgotten, ms: it is read again when somebody does. */
const idleMilliseconds = 30 * 60_000

export function createSignalBook(): SignalBook {
  const rooms = new Map<string, RoomSignals>()
  const reading = new Map<string, Promise<RoomSignals>>()

  const roomOf = (call: Circumstances, roomId: string): Promise<RoomSignals> => {
    const known = reading.get(roomId) ?? readRoom(call, roomId)
    reading.set(roomId, known)
    return known.finally(() => reading.delete(roomId)).then((room) => keep(rooms, roomId, room))
  }
  return {
    take: async (call, roomId, { said, verdict }) => {
      const room = rooms.get(roomId) ?? (await roomOf(call, roomId))
      keep(rooms, roomId, room)
      room.usedAt = call.now.getTime()
      hearOthers(call, roomId, room)
      const advanced = advance(room.state, said, verdict)
      room.state = advanced.state
      note(room.taken, said.key)
      return advanced
    },
    forgetOld: (now) => {
      for (const [roomId, room] of rooms) {
        if (now.getTime() - room.usedAt > idleMilliseconds) rooms.delete(roomId)
        else room.state = forgetOld(room.state, now.getTime())
      }
    },
  }
}

/** What was said before, this process' own messages too: a restart must not blind it. Unreadable, it begins with nothing rather than refuse. */
async function readRoom(call: Circumstances, roomId: string): Promise<RoomSignals> {
  const at = call.now.getTime()
  const room: RoomSignals = { state: noSignals, taken: new Set(), seq: 0, readAt: at, usedAt: at }
  try {
    hearAll(room, await saidLately(roomId))
  } catch (error) {
    call.log.error('signals not read', { callId: call.id, roomId, stack: stackOf(error) })
  }
  return room
}

/** Reads what was said through other processes, while nobody waits for it. A process that is alone reads nothing. */
function hearOthers(call: Circumstances, roomId: string, room: RoomSignals): void {
  const now = call.now.getTime()
  if (call.live.presence.pulse.others.length === 0 || now - room.readAt < unheardMilliseconds) return
  room.readAt = now
  saidSince(roomId, room.seq).then(
    (heard) => hearAll(room, heard),
    (error: unknown) =>
      call.log.error('signals not read', { callId: call.id, roomId, stack: stackOf(error) }),
  )
}

function hearAll(room: RoomSignals, heard: readonly Heard[]): void {
  for (const { seq, said, verdict } of heard) {
    room.seq = Math.max(room.seq, seq)
    if (room.taken.has(said.key)) continue
    room.state = advance(room.state, said, verdict).state
    note(room.taken, said.key)
  }
}

function note(taken: Set<string>, key: string): void {
  taken.delete(key)
  taken.add(key)
  const [oldest] = taken
  if (taken.size > takenMost && oldest !== undefined) taken.delete(oldest)
}

/** Keeps the latest used; the one least recently written in goes first when there are too many. */
function keep(rooms: Map<string, RoomSignals>, roomId: string, room: RoomSignals): RoomSignals {
  const kept = rooms.get(roomId) ?? room
  rooms.delete(roomId)
  rooms.set(roomId, kept)
  const [oldest] = rooms.keys()
  if (rooms.size > roomsMost && oldest !== undefined) rooms.delete(oldest)
  return kept
}
