import { z } from 'zod'

import {
  concernDangers,
  consultedRoles,
  contactKinds,
  feedbackAnswers,
  notReportedReasons,
  reportReceivers,
  toldAnswers,
} from './concern-choices.ts'
import type {
  ConcernDanger,
  ConsultedRole,
  ContactKind,
  FeedbackAnswer,
  NotReportedReason,
  ReportReceiver,
  ToldAnswer,
} from './concern-choices.ts'
import { concernId, memberId, talkId } from './ids.ts'
import type { ConcernId, TalkId } from './ids.ts'
import type { PersonView } from './people.ts'
import { noInput } from './shifts.ts'
import { breakGlassReasons } from './talk-choices.ts'
import { lineText } from './text.ts'

const version = z.int().min(1)

/** A number of a case, with at least one digit: too narrow for what somebody has seen or said. */
const caseNumber = z.string().regex(/^(?=.*\d)(?=.{1,30}$)[\p{L}\d./:-]+( [\p{L}\d./:-]+){0,2}$/u)

/** From a talk that is to be kept while it is needed: `tellsAsker` false when telling her would not be safe. */
const noteConcernInput = z.strictObject({
  talk: z.strictObject({ talkId, tellsAsker: z.boolean() }).optional(),
})
const changeConcernInput = z.strictObject({
  concernId,
  version,
  danger: z.enum(concernDangers).optional(),
  consulted: z.array(z.enum(consultedRoles)).max(consultedRoles.length).optional(),
  told: z.enum(toldAnswers).optional(),
  report: z
    .strictObject({
      to: z.enum(reportReceivers),
      at: z.iso.datetime(),
      caseNumber: caseNumber.nullable(),
    })
    .optional(),
  notReported: z.enum(notReportedReasons).optional(),
  feedback: z.enum(feedbackAnswers).optional(),
})
const nameInConcernInput = z.strictObject({ concernId, version, memberId, isNamed: z.boolean() })
const closeConcernInput = z.strictObject({ concernId, version })
const breakGlassConcernInput = z.strictObject({ concernId, reason: z.enum(breakGlassReasons) })

const contact = z.strictObject({
  kind: z.enum(contactKinds),
  name: lineText(60),
  phone: z.string().regex(/^\+?\d[\d -]{1,18}\d$/),
  hours: lineText(80),
  /** The day on which somebody last rang or looked it up. */
  checkedOn: z.iso.date(),
})
const setContactsInput = z.strictObject({ contacts: z.array(contact).max(12) })
export type ContactInput = z.output<typeof contact>

/** A number of the municipality, and whether somebody has checked it of late. */
export interface ContactView extends ContactInput {
  readonly kind: ContactKind
  /** Unchecked for 90 days: to be checked before anybody trusts it. */
  readonly isOld: boolean
}

/** A worry about a young person (orosanmälan): that it was, and what was done. Never what was seen or said (OSL 40:7 g). */
export interface ConcernView {
  readonly id: ConcernId
  readonly version: number
  readonly state: 'open' | 'closed'
  readonly openedAt: string
  readonly openedBy: PersonView | null
  /** Colleagues whom the opener has named: they and she alone read it. */
  readonly named: readonly PersonView[]
  /** The talk that is kept because of it. */
  readonly talkId: TalkId | null
  readonly danger: ConcernDanger | null
  readonly consulted: readonly ConsultedRole[]
  readonly told: ToldAnswer | null
  readonly report: {
    readonly to: ReportReceiver
    readonly at: string
    readonly caseNumber: string | null
  } | null
  readonly notReported: NotReportedReason | null
  readonly feedback: { readonly answer: FeedbackAnswer; readonly at: string } | null
  /** When to ask the social services what became of it; empty once they have answered. */
  readonly reminders: readonly { readonly day: number; readonly dueAt: string; readonly isDue: boolean }[]
  readonly closedAt: string | null
  /** ISO time at which a closed one is removed. */
  readonly removedAt: string | null
}

/** That there is one, for a manager who is not named: nothing more without breaking the glass. */
export type OtherConcern = Pick<ConcernView, 'id' | 'state' | 'openedAt' | 'openedBy'>

/** What a client may ask about concerns over the socket. */
export const concernCommands = {
  'concern:list': noInput,
  'concern:note': noteConcernInput,
  'concern:change': changeConcernInput,
  'concern:name': nameInConcernInput,
  'concern:close': closeConcernInput,
  'concern:break-glass': breakGlassConcernInput,
  'contacts:set': setContactsInput,
} as const

export interface ConcernAnswers {
  'concern:list': {
    readonly concerns: readonly ConcernView[]
    readonly others: readonly OtherConcern[]
    /** Colleagues who may be named. */
    readonly leaders: readonly PersonView[]
    readonly contacts: readonly ContactView[]
  }
  'concern:note': { readonly concern: ConcernView }
  'concern:change': { readonly concern: ConcernView }
  'concern:name': { readonly concern: ConcernView }
  'concern:close': { readonly concern: ConcernView }
  'concern:break-glass': { readonly concern: ConcernView }
  'contacts:set': { readonly contacts: readonly ContactView[] }
}

/** What the server says of concerns unasked: to the opener and those she has named alone. */
export interface ConcernAnnouncements {
  'concern:changed': { readonly concern: ConcernView }
  /** No longer mine to read, or removed. */
  'concern:gone': { readonly concernId: ConcernId }
  /** Ask the social services now what became of it. */
  'concern:reminded': { readonly concernId: ConcernId; readonly day: number }
}
