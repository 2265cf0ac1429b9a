import { randomUUID } from 'node:crypto'

import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { PersonView } from '@lyktan/shared/people.ts'

/** Somebody in a room. Only young people have a band. */
export interface Present {
  readonly person: PersonView
  readonly ageBand: AgeBand | null
}

interface Here extends Present {
  readonly socketIds: Set<string>
}

/** Where somebody comes in or goes out. */
export interface Doorway {
  readonly municipalityId: string
  readonly roomId: string
  readonly memberId: string
  readonly socketId: string
}

/** Who came and went in one room through this process since the last look. */
export interface Comings {
  readonly roomId: string
  readonly municipalityId: string
  readonly came: readonly Present[]
  readonly went: readonly string[]
}

/** Who is in which room: through this process at once, through the others as last read (`presence-sweep.ts`). */
export interface PresenceBook {
  /** Names this process among those that share the database. */
  readonly processId: string
  enter(door: Doorway, present: Present): void
  leave(door: Doorway): void
  /** Whether she has entered through this process and not left. */
  isHere(roomId: string, memberId: string): boolean
  /** Everybody in the room, through any process, in the order that they came. */
  people(roomId: string): readonly Present[]
  count(roomId: string): number
  /** The rooms that somebody is in through this process. */
  roomsHere(): readonly string[]
  /** Everybody in a room through this process. */
  here(roomId: string): readonly Present[]
  /** What changed since this was last asked. */
  takeComings(): readonly Comings[]
  /** What was read about the other processes. */
  setElsewhere(roomId: string, people: readonly Present[]): void
  isElsewhere(roomId: string, memberId: string): boolean
  roomsElsewhere(): readonly string[]
}

type Rooms = Map<string, Map<string, Here>>

export function createPresenceBook(): PresenceBook {
  const rooms: Rooms = new Map()
  const elsewhere = new Map<string, ReadonlyMap<string, Present>>()
  const comings = createComings(rooms)

  const people = (roomId: string): readonly Present[] => {
    const here = rooms.get(roomId)
    const others = elsewhere.get(roomId)
    if (others === undefined || others.size === 0) return here ? [...here.values()] : []
    return [...new Map<string, Present>([...others, ...(here ?? [])]).values()]
  }
  return {
    processId: randomUUID(),
    enter: (door, present) => {
      const room = rooms.get(door.roomId) ?? new Map<string, Here>()
      rooms.set(door.roomId, room)
      const before = room.get(door.memberId)
      before?.socketIds.add(door.socketId)
      if (before) return
      room.set(door.memberId, { ...present, socketIds: new Set([door.socketId]) })
      comings.note(door, false)
    },
    leave: (door) => {
      const room = rooms.get(door.roomId)
      const here = room?.get(door.memberId)
      if (!room || !here?.socketIds.delete(door.socketId) || here.socketIds.size > 0) return
      room.delete(door.memberId)
      if (room.size === 0) rooms.delete(door.roomId)
      comings.note(door, true)
    },
    isHere: (roomId, memberId) => rooms.get(roomId)?.has(memberId) ?? false,
    people,
    count: (roomId) => people(roomId).length,
    roomsHere: () => [...rooms.keys()],
    here: (roomId) => [...(rooms.get(roomId)?.values() ?? [])],
    takeComings: comings.take,
    setElsewhere: (roomId, present) => {
      if (present.length === 0) elsewhere.delete(roomId)
      else elsewhere.set(roomId, new Map(present.map((each) => [each.person.id, each])))
    },
    isElsewhere: (roomId, memberId) => elsewhere.get(roomId)?.has(memberId) ?? false,
    roomsElsewhere: () => [...elsewhere.keys()],
  }
}

/** Remembers how it was before the first change: coming and going between two looks says nothing. */
function createComings(rooms: Rooms) {
  const changed = new Map<string, { municipalityId: string; members: Map<string, boolean> }>()
  const taken = (roomId: string, change: { municipalityId: string; members: Map<string, boolean> }) => {
    const here = rooms.get(roomId)
    const came: Present[] = []
    const went: string[] = []
    for (const [memberId, wasHere] of change.members) {
      const now = here?.get(memberId)
      if (now && !wasHere) came.push(now)
      if (!now && wasHere) went.push(memberId)
    }
    return { roomId, municipalityId: change.municipalityId, came, went }
  }
  return {
    note(door: Doorway, wasHere: boolean): void {
      const change = changed.get(door.roomId) ?? { municipalityId: door.municipalityId, members: new Map() }
      if (!change.members.has(door.memberId)) change.members.set(door.memberId, wasHere)
      changed.set(door.roomId, change)
    },
    take(): readonly Comings[] {
      const comings = [...changed].map(([roomId, change]) => taken(roomId, change))
      changed.clear()
      return comings.filter(({ came, went }) => came.length + went.length > 0)
    },
  }
}
