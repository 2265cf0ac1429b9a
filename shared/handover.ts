import { z } from 'zod'

import type { Severity } from './findings.ts'
import { noteId } from './ids.ts'
import type { NoteId } from './ids.ts'
import { limits } from './limits.ts'
import type { MeasureKind } from './measures.ts'
import type { PersonView } from './people.ts'
import { noInput } from './shifts.ts'
import { writtenText } from './text.ts'

const writeNoteInput = z.strictObject({ text: writtenText(limits.handoverNoteCharacters) })
const dropNoteInput = z.strictObject({ noteId })

/** A short note from one shift to the next. */
export interface HandoverNote {
  readonly id: NoteId
  readonly author: PersonView | null
  readonly text: string
  readonly writtenAt: string
  /** Colleagues who have said that they have read it. */
  readonly readBy: readonly PersonView[]
  readonly removedAt: string
}

/** What the next shift must know, compiled anew at each reading: counts, not contents. */
export interface HandoverView {
  /** Cases that wait, by severity; those for the managers alone are counted for managers. */
  readonly cases: Readonly<Record<Severity, number>>
  /** Pauses and other steps that hold now, the first to end first. */
  readonly measures: readonly {
    readonly kind: MeasureKind
    /** Null when the account is gone. */
    readonly nickname: string | null
    /** Null: everywhere in the place. */
    readonly roomName: string | null
    readonly until: string
  }[]
  readonly talks: {
    readonly live: number
    /** Young people who wish for another talk, or for help to go on. */
    readonly wishes: number
  }
  /** The newest first. */
  readonly notes: readonly HandoverNote[]
  /** I have said that I have read it since I came and since the newest note of others. */
  readonly isRead: boolean
}

/** What a client may ask about the hand-over over the socket. */
export const handoverCommands = {
  'handover:view': noInput,
  'handover:write-note': writeNoteInput,
  'handover:drop-note': dropNoteInput,
  'handover:acknowledge': noInput,
} as const

export interface HandoverAnswers {
  'handover:view': { readonly handover: HandoverView }
  'handover:write-note': { readonly handover: HandoverView }
  'handover:drop-note': { readonly handover: HandoverView }
  'handover:acknowledge': { readonly handover: HandoverView }
}

/** Said to the leaders of the municipality: something in it is new. What, they read themselves. */
export interface HandoverAnnouncements {
  'handover:changed': object
}
