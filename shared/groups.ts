import { z } from 'zod'

import { memberId, roomId, sessionId } from './ids.ts'
import type { RoomId, SessionId } from './ids.ts'
import type { PersonView } from './people.ts'
import type { RoomMode, RoomReason } from './rooms.ts'

const peopleMost = 100
const groupsMost = 12

/** Divided by chance into groups of the same size, or as the host has chosen. */
const division = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('even'), count: z.int().min(2).max(groupsMost) }),
  z.strictObject({
    kind: z.literal('chosen'),
    groups: z.array(z.array(memberId).min(1).max(peopleMost)).min(2).max(groupsMost),
  }),
])

const oneSession = z.strictObject({ sessionId })

/** What a client may ask about the groups of a session over the socket. */
export const groupCommands = {
  'group:view': oneSession,
  'group:divide': z.strictObject({ sessionId, division, minutes: z.int().min(1).max(90) }),
  'group:move': z.strictObject({ sessionId, memberId, roomId }),
  'group:gather': oneSession,
} as const

/** A group as leaders see it. */
export interface GroupView {
  readonly roomId: RoomId
  /** Which, from 1. */
  readonly number: number
  readonly people: readonly PersonView[]
  readonly mode: RoomMode
  readonly reason: RoomReason
}

/** The groups of a session while it is divided. */
export interface DivisionView {
  /** ISO time at which everybody is gathered by itself. */
  readonly endsAt: string
  /** My own group; null of leaders, and of who is in none. */
  readonly mine: { readonly roomId: RoomId; readonly number: number } | null
  /** All of them, to leaders alone. */
  readonly groups: readonly GroupView[] | null
}

interface Division {
  /** null: nobody is divided. */
  readonly division: DivisionView | null
}

export interface GroupAnswers {
  /** `most`: how many groups there may be now, to leaders alone; fewer than two is none. */
  'group:view': Division & { readonly most: number }
  'group:divide': Division
  'group:move': Division
  'group:gather': object
}

export interface GroupAnnouncements {
  /** To the session's room: it was divided, changed or gathered. Who is where is read by asking. */
  'group:changed': { readonly sessionId: SessionId }
}
