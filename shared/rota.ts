import { z } from 'zod'

import { memberId, plannedShiftId, roomId } from './ids.ts'
import type { PlannedShiftId, RoomId } from './ids.ts'
import type { PersonView } from './people.ts'
import { noInput } from './shifts.ts'

/** A calendar day of the place. Years that a rota can be about: nothing needs more, and reckoning with others is slow. */
const date = z.iso.date().refine((day) => day >= '2020-01-01' && day < '2100-01-01', { error: 'date' })
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const version = z.int().min(1)

/** By the place's own clock; a `to` at or before `from` runs past midnight. */
const plan = {
  date,
  from: clockTime,
  to: clockTime,
  /** Null: a free shift that anybody of the leaders may take. */
  memberId: memberId.nullable(),
  /** Null: the whole place. */
  roomId: roomId.nullable(),
}
const which = { plannedId: plannedShiftId, version }

/** Who is planned on which shift. Leaders see all of it and take what is free; managers plan. */
export const rotaCommands = {
  /** The week that a date is in. */
  'rota:view': z.strictObject({ date }),
  /** What concerns me next: my own shifts, what looks for somebody, and where too few are planned. */
  'rota:mine': noInput,
  'rota:plan': z.strictObject(plan),
  'rota:change': z.strictObject({ ...which, ...plan }),
  'rota:drop': z.strictObject(which),
  /** Plans the week as the one before it; what stands there already stays and comes once. */
  'rota:copy': z.strictObject({ date }),
  /** "Can you take my shift?": asks all colleagues, or no longer. */
  'rota:offer': z.strictObject({ ...which, on: z.boolean() }),
  /** I take a shift that is free or asked about; or, while a swap waits for the manager, I do not after all. */
  'rota:take': z.strictObject({ ...which, on: z.boolean() }),
  /** A manager's word on a swap, where the municipality asks for it. */
  'rota:settle': z.strictObject({ ...which, approve: z.boolean() }),
} as const

export interface PlannedShiftView {
  readonly id: PlannedShiftId
  readonly date: string
  readonly from: string
  readonly to: string
  /** ISO times of the same. */
  readonly startsAt: string
  readonly endsAt: string
  /** Null: nobody yet. */
  readonly person: PersonView | null
  readonly room: { readonly id: RoomId; readonly name: string } | null
  /** She asks whether a colleague can take it. */
  readonly isOffered: boolean
  /** A colleague has said yes; the manager has not yet said anything. */
  readonly taker: PersonView | null
  /** When she checked in for it. */
  readonly cameAt: string | null
  readonly version: number
}

/** A stretch of opening hours for which fewer adults are planned than must be there. ISO times. */
export interface RotaGap {
  readonly from: string
  readonly to: string
  readonly planned: number
  readonly needed: number
}

export interface RotaWeekView {
  /** Its Monday. */
  readonly week: string
  /** The first to begin first; those that begin at once by name. */
  readonly shifts: readonly PlannedShiftView[]
  readonly gaps: readonly RotaGap[]
  /** When some room is open, by the rooms' weekly hours. */
  readonly openings: readonly { readonly from: string; readonly to: string }[]
  readonly leaders: readonly PersonView[]
  readonly rooms: readonly { readonly id: RoomId; readonly name: string }[]
}

export interface OwnRotaView {
  /** Now and in the next four weeks. */
  readonly own: readonly PlannedShiftView[]
  /** Free, or asked about by a colleague. */
  readonly wanted: readonly PlannedShiftView[]
  /** Swaps that wait for a manager; empty for others. */
  readonly toSettle: readonly PlannedShiftView[]
  /** Begun, and the one who is planned is not here. */
  readonly late: readonly PlannedShiftView[]
  /** In the next seven days. */
  readonly gaps: readonly RotaGap[]
}

export interface RotaAnswers {
  'rota:view': { readonly rota: RotaWeekView }
  'rota:mine': { readonly mine: OwnRotaView }
  'rota:plan': { readonly rota: RotaWeekView }
  'rota:change': { readonly rota: RotaWeekView }
  'rota:drop': { readonly rota: RotaWeekView }
  'rota:copy': { readonly rota: RotaWeekView; readonly copied: number }
  'rota:offer': { readonly rota: RotaWeekView }
  'rota:take': { readonly rota: RotaWeekView }
  'rota:settle': { readonly rota: RotaWeekView }
}

/** To the leaders: something in the plan is new. What, they read themselves. */
export interface RotaAnnouncements {
  'rota:changed': object
}
