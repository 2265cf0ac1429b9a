import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { RoomSettings, RoomView } from '@lyktan/shared/rooms.ts'

import { changedFields } from './changed-fields.ts'

/** A room's settings while they are being written: the number is still what was typed. */
export type RoomDraft = Omit<RoomSettings, 'slowSeconds'> & { readonly slowSeconds: string }

export type RoomField = keyof RoomDraft
export type Faults<Field extends string> = Readonly<Partial<Record<Field, string>>>

const newRoom: RoomDraft = {
  name: '',
  description: '',
  icon: 'sofa',
  tone: 'lime',
  ageBands: ['13-15'],
  hours: [],
  slowSeconds: '0',
  reading: 'all',
  sensitive: false,
  language: 'sv',
}

/** What a form begins with: a room as it is, or a careful new one. */
export function roomDraft(room: RoomView | null): RoomDraft {
  if (room === null) return newRoom
  return {
    name: room.name,
    description: room.description,
    icon: room.icon,
    tone: room.tone,
    ageBands: [...room.ageBands],
    hours: [...room.hours],
    slowSeconds: String(room.slowSeconds),
    reading: room.reading,
    sensitive: room.sensitive,
    language: room.language,
  }
}

/** Adds or takes away an age band, in the order of age. */
export function withBand(draft: RoomDraft, band: AgeBand, isIn: boolean): RoomDraft {
  const chosen = ageBands.filter((one) => (one === band ? isIn : draft.ageBands.includes(one)))
  return { ...draft, ageBands: chosen }
}

/** What can be seen to be wrong before asking the server: field → the code of its text. */
export function faultsOf(draft: RoomDraft): Faults<RoomField> {
  const slow = Number(draft.slowSeconds)
  const isSlowFit = /^\d+$/.test(draft.slowSeconds.trim()) && slow <= 300
  return {
    ...(draft.name.trim() === '' && { name: 'text.blank' }),
    ...(draft.description.trim() === '' && { description: 'text.blank' }),
    ...(draft.ageBands.length === 0 && { ageBands: 'bands' }),
    ...(!isSlowFit && { slowSeconds: 'slow' }),
  }
}

export function roomSettings(draft: RoomDraft): RoomSettings {
  return { ...draft, slowSeconds: Number(draft.slowSeconds) }
}

/**
 * Only what was changed: what a room shows now (slower while an adult is missing) must not be saved as its own choice,
 * and a colleague's change to another field must stand.
 */
export const roomChanges = (before: RoomDraft, after: RoomDraft): Partial<RoomSettings> =>
  changedFields(roomSettings(before), roomSettings(after))
