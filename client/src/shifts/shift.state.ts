import type { MemberId } from '@lyktan/shared/ids.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import type { ShiftView } from '@lyktan/shared/shifts.ts'

/** The shift page: who is on duty, and the rooms. */
export interface ShiftState {
  readonly phase: 'loading' | 'ready' | 'failed'
  readonly shift: ShiftView | null
  readonly rooms: readonly RoomView[]
}

export type ShiftEvent =
  | { readonly type: 'read'; readonly shift: ShiftView; readonly rooms: readonly RoomView[] }
  | { readonly type: 'shift'; readonly shift: ShiftView }
  | { readonly type: 'room'; readonly room: RoomView }
  | { readonly type: 'failed' }

export const noShift: ShiftState = { phase: 'loading', shift: null, rooms: [] }

export function stepShift(state: ShiftState, event: ShiftEvent): ShiftState {
  switch (event.type) {
    case 'read':
      return { phase: 'ready', shift: event.shift, rooms: event.rooms }
    case 'shift':
      return { ...state, shift: event.shift }
    case 'room':
      return { ...state, rooms: withRoom(state.rooms, event.room) }
    case 'failed':
      return { ...state, phase: state.phase === 'ready' ? 'ready' : 'failed' }
  }
}

function withRoom(rooms: readonly RoomView[], room: RoomView): readonly RoomView[] {
  const known = rooms.find((one) => one.id === room.id)
  if (known === undefined) return [...rooms, room]
  if (known.version > room.version) return rooms
  return rooms.map((one) => (one.id === room.id ? room : one))
}

/** How many adults are missing before any room may open; 0 when there are enough. */
export function adultsMissing(shift: ShiftView): number {
  return Math.max(0, shift.adultsNeeded - shift.adults.filter((adult) => adult.isPresent).length)
}

/** Read from the list of adults: one announcement goes to all leaders, so what it says about "me" is somebody's. */
export const isCheckedIn = (shift: ShiftView, me: MemberId): boolean =>
  shift.adults.some((adult) => adult.id === me)

/** What the rooms do if I leave now: with too few they slow down and then rest, with nobody they rest at once. */
export function whenILeave(shift: ShiftView, me: MemberId): 'enough' | 'few' | 'last' {
  const others = shift.adults.filter((adult) => adult.id !== me)
  if (adultsMissing({ ...shift, adults: others }) === 0) return 'enough'
  return others.some(({ isPresent }) => isPresent) ? 'few' : 'last'
}
