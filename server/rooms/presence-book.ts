import { randomUUID } from 'node:crypto'

import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { createConnectionBook } from './connection-book.ts'
import type { ConnectionBook } from './connection-book.ts'

/** Somebody in a room. Only young people have a band. */
export interface Present {
  readonly person: PersonView
  readonly ageBand: AgeBand | null
}

interface Here extends Present {
  readonly socketIds: Set<string>
  readonly cameAt: Date
}

/** Where somebody comes in or goes out. */
export interface Doorway {
  readonly roomId: string
  readonly memberId: string
  readonly socketId: string
}

/** Who came and went in one room through this process since the last look. */
export interface Comings {
  readonly roomId: string
  readonly came: readonly Present[]
  readonly went: readonly string[]
}

/** Who is connected, and who is in which room: through this process at once, through the others as last read (`read-elsewhere.ts`). */
export interface PresenceBook extends ConnectionBook {
  /** Names this process among those that share the database. */
  readonly processId: string
  /** When the database was last told that this process lives, and what it then said of the others. */
  pulse: { readonly at: Date | null; readonly others: readonly string[] }
  /** Another process has come, before the next pulse would have told. */
  meet(processId: string): void
  enter(door: Doorway, present: Present, now: Date): void
  leave(door: Doorway): void
  /** She is in the room no more, on no device. */
  drop(roomId: string, memberId: string): void
  /** Connections that ended while they were coming in are in no room. */
  dropLost(): void
  /** Whether she has entered through this process and not left. */
  isHere(roomId: string, memberId: string): boolean
  /** Everybody in the room, through any process. */
  people(roomId: string): readonly Present[]
  count(roomId: string): number
  /** The rooms that somebody is in through this process. */
  roomsHere(): readonly string[]
  /** Everybody who is in a room through this process since `before` or longer. */
  hereSince(before: Date): readonly (Present & { readonly roomId: string })[]
  /** What changed since this was last asked. */
  takeComings(): readonly Comings[]
  /** What was read about the other processes: who is where. */
  setElsewhere(rooms: ReadonlyMap<string, readonly Present[]>): void
  setElsewhereIn(roomId: string, people: readonly Present[]): void
  isElsewhere(roomId: string, memberId: string): boolean
}

type Rooms = Map<string, Map<string, Here>>

export function createPresenceBook(): PresenceBook {
  const rooms: Rooms = new Map()
  const elsewhere = new Map<string, ReadonlyMap<string, Present>>()
  const connections = createConnectionBook()
  const comings = createComings(rooms)

  const people = (roomId: string): readonly Present[] => {
    const here = rooms.get(roomId)
    const others = elsewhere.get(roomId)
    if (others === undefined || others.size === 0) return here ? [...here.values()] : []
    return [...new Map<string, Present>([...others, ...(here ?? [])]).values()]
  }
  const setElsewhereIn = (roomId: string, present: readonly Present[]) => {
    if (present.length === 0) elsewhere.delete(roomId)
    else elsewhere.set(roomId, new Map(present.map((each) => [each.person.id, each])))
  }
  const book: PresenceBook = {
    ...doors(rooms, comings, (memberId, socketId) => connections.isOpen(memberId, socketId)),
    ...connections,
    processId: randomUUID(),
    pulse: { at: null, others: [] },
    meet: (processId) => {
      const { at, others } = book.pulse
      if (processId === book.processId || others.includes(processId)) return
      book.pulse = { at, others: [...others, processId] }
    },
    people,
    count: (roomId) => people(roomId).length,
    takeComings: () => comings.take(),
    setElsewhere: (read) => {
      elsewhere.clear()
      for (const [roomId, present] of read) setElsewhereIn(roomId, present)
    },
    setElsewhereIn,
    isElsewhere: (roomId, memberId) => elsewhere.get(roomId)?.has(memberId) ?? false,
  }
  return book
}

type Doors = Pick<
  PresenceBook,
  'enter' | 'leave' | 'drop' | 'dropLost' | 'isHere' | 'roomsHere' | 'hereSince'
>

function doors(
  rooms: Rooms,
  comings: ReturnType<typeof createComings>,
  isOpen: (memberId: string, socketId: string) => boolean,
): Doors {
  const leave = (door: Doorway) => {
    const room = rooms.get(door.roomId)
    const here = room?.get(door.memberId)
    if (!room || !here?.socketIds.delete(door.socketId) || here.socketIds.size > 0) return
    room.delete(door.memberId)
    if (room.size === 0) rooms.delete(door.roomId)
    comings.note(door, true)
  }
  const leaveOn = (roomId: string, memberId: string, isLeft: (socketId: string) => boolean) => {
    const socketIds = [...(rooms.get(roomId)?.get(memberId)?.socketIds ?? [])]
    for (const socketId of socketIds.filter(isLeft)) leave({ roomId, memberId, socketId })
  }
  return {
    enter: (door, present, cameAt) => {
      const room = rooms.get(door.roomId) ?? new Map<string, Here>()
      rooms.set(door.roomId, room)
      const before = room.get(door.memberId)
      before?.socketIds.add(door.socketId)
      if (before) return
      room.set(door.memberId, { ...present, cameAt, socketIds: new Set([door.socketId]) })
      comings.note(door, false)
    },
    leave,
    drop: (roomId, memberId) => leaveOn(roomId, memberId, () => true),
    dropLost: () => {
      for (const [roomId, room] of rooms) {
        for (const memberId of room.keys())
          leaveOn(roomId, memberId, (socketId) => !isOpen(memberId, socketId))
      }
    },
    isHere: (roomId, memberId) => rooms.get(roomId)?.has(memberId) ?? false,
    roomsHere: () => [...rooms.keys()],
    hereSince: (before) =>
      [...rooms].flatMap(([roomId, room]) =>
        [...room.values()].filter(({ cameAt }) => cameAt <= before).map((here) => ({ ...here, roomId })),
      ),
  }
}

/** Remembers how it was before the first change: coming and going between two looks says nothing. */
function createComings(rooms: Rooms) {
  const changed = new Map<string, Map<string, boolean>>()
  const taken = (roomId: string, members: ReadonlyMap<string, boolean>): Comings => {
    const here = rooms.get(roomId)
    const came: Present[] = []
    const went: string[] = []
    for (const [memberId, wasHere] of members) {
      const now = here?.get(memberId)
      if (now && !wasHere) came.push(now)
      if (!now && wasHere) went.push(memberId)
    }
    return { roomId, came, went }
  }
  return {
    note(door: Doorway, wasHere: boolean): void {
      const members = changed.get(door.roomId) ?? new Map<string, boolean>()
      if (!members.has(door.memberId)) members.set(door.memberId, wasHere)
      changed.set(door.roomId, members)
    },
    take(): readonly Comings[] {
      const comings = [...changed].map(([roomId, members]) => taken(roomId, members))
      changed.clear()
      return comings.filter(({ came, went }) => came.length + went.length > 0)
    },
  }
}
