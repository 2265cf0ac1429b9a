import { z } from 'zod'

import { ageBands } from './age-bands.ts'
import type { AgeBand } from './age-bands.ts'
import { memberId, sessionId } from './ids.ts'
import type { MemberId, SessionId } from './ids.ts'
import type { PersonView } from './people.ts'

const oneSession = z.strictObject({ sessionId })
const correctInput = z.strictObject({ sessionId, memberId, isPresent: z.boolean() })
/** Those who were in the house, counted by eye. A band that is left out is none. */
const headcountInput = z.strictObject({
  sessionId,
  heads: z.array(z.strictObject({ ageBand: z.enum(ageBands), count: z.int().min(0).max(500) })).max(3),
})

/**
 * Who was in a session: five minutes there, or one act (field 2a). Kept while it is open for its hosts to put right, never shown to
 * participants; on closing, counts alone remain.
 */
export interface AttendanceView {
  readonly sessionId: SessionId
  readonly isOpen: boolean
  /** Empty once it is closed, and of a sensitive session always. */
  readonly people: readonly {
    readonly id: MemberId
    /** Null when the account is gone. */
    readonly person: PersonView | null
    readonly ageBand: AgeBand
    readonly isPresent: boolean
  }[]
  /** Those who were here in the digital room; null once it is closed, for figures leave through the reports alone. */
  readonly counted: readonly { readonly ageBand: AgeBand; readonly count: number }[] | null
  readonly heads: readonly { readonly ageBand: AgeBand; readonly count: number }[]
  /** ISO time at which it closes by itself; null before the session has ended. */
  readonly closesAt: string | null
}

/** What a client may ask about attendance over the socket. */
export const attendanceCommands = {
  'attendance:view': oneSession,
  'attendance:correct': correctInput,
  'attendance:count-heads': headcountInput,
  'attendance:close': oneSession,
} as const

export interface AttendanceAnswers {
  'attendance:view': { readonly attendance: AttendanceView }
  'attendance:correct': { readonly attendance: AttendanceView }
  'attendance:count-heads': { readonly attendance: AttendanceView }
  'attendance:close': { readonly attendance: AttendanceView }
}
