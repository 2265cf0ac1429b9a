import { z } from 'zod'

import type { FlagCategory } from './flags.ts'
import { caseId } from './ids.ts'
import type { CaseId } from './ids.ts'
import { limits } from './limits.ts'
import { noInput } from './shifts.ts'
import { writtenText } from './text.ts'

/** What is said against the only manager of a place is read by somebody outside it, whom the municipality has named. */
export const complaintCommands = {
  'complaint:list': noInput,
  'complaint:answer': z.strictObject({
    caseId,
    version: z.int().min(1),
    /** `acted`: something is done about it, outside Lyktan. */
    outcome: z.enum(['kept', 'acted']),
    /** To those who told. */
    words: writtenText(limits.wordsToAuthorCharacters),
  }),
} as const

/** A complaint with what was told, and nobody's name but the one it is about. */
export interface ComplaintView {
  readonly caseId: CaseId
  readonly version: number
  /** The manager; null when it points at a room or at what somebody else wrote. */
  readonly about: string | null
  readonly roomName: string
  readonly openedAt: string
  /** What the manager wrote, where a message of hers was pointed at. */
  readonly text: string | null
  readonly told: readonly {
    readonly category: FlagCategory
    readonly words: string | null
    readonly raisedAt: string
  }[]
}

export interface ComplaintAnswers {
  'complaint:list': { readonly complaints: readonly ComplaintView[] }
  'complaint:answer': { readonly complaints: readonly ComplaintView[] }
}

export interface ComplaintAnnouncements {
  /** To the one outside: there is something new to read. */
  'complaint:changed': object
}
