import type { Problem } from '@lyktan/shared/problems.ts'
import type { RoomMode, RoomView } from '@lyktan/shared/rooms.ts'

export interface RoomList {
  /** null until the first answer. What was known stays when the connection goes. */
  readonly rooms: readonly RoomView[] | null
  readonly problem: Problem | null
}

export type RoomListEvent =
  | { readonly type: 'listed'; readonly rooms: readonly RoomView[] }
  | { readonly type: 'changed'; readonly room: RoomView }
  | { readonly type: 'failed'; readonly problem: Problem }

export function stepRoomList(list: RoomList, event: RoomListEvent): RoomList {
  switch (event.type) {
    case 'listed':
      return { rooms: event.rooms, problem: null }
    case 'failed':
      return { ...list, problem: event.problem }
    case 'changed': {
      const { room } = event
      const rooms = list.rooms?.map((known) => (known.id === room.id ? room : known)) ?? null
      const isNew = rooms !== null && !rooms.some(({ id }) => id === room.id)
      return { ...list, rooms: isNew ? [...rooms, room] : rooms }
    }
  }
}

const order: Readonly<Record<RoomMode, number>> = { open: 0, slow: 1, resting: 2, closed: 3 }

/** Those that can be written in first; otherwise in the order of the list. */
export const byMode = (rooms: readonly RoomView[]): readonly RoomView[] =>
  rooms.toSorted((one, other) => order[one.mode] - order[other.mode])

export const isOpen = ({ mode }: RoomView): boolean => mode === 'open' || mode === 'slow'

/** The first opening that is known of, and the last closing of what is open now. ISO times. */
export function nextOpening(rooms: readonly RoomView[]): string | null {
  return rooms.flatMap(({ nextOpensAt }) => nextOpensAt ?? []).toSorted()[0] ?? null
}
export function lastClosing(rooms: readonly RoomView[]): string | null {
  return (
    rooms
      .filter(isOpen)
      .flatMap(({ closesAt }) => closesAt ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

/** The adults on duty, each once. */
export function adultsOnDuty(rooms: readonly RoomView[]): RoomView['adults'] {
  return [...new Map(rooms.flatMap(({ adults }) => adults).map((adult) => [adult.id, adult])).values()]
}
