import { z } from 'zod'

import type { AgeBand } from './age-bands.ts'
import { clientId, memberId, talkId } from './ids.ts'
import type { ClientId, MemberId, TalkId } from './ids.ts'
import type { PersonView } from './people.ts'
import { noInput } from './shifts.ts'
import { breakGlassReasons, talkChoices, talkSeats, talkTopics } from './talk-choices.ts'
import type { BreakGlassReason, TalkChoice, TalkTopic } from './talk-choices.ts'
import { messageText } from './text.ts'

/** The two adults whose names she read beside the limits of secrecy, and no others. `readerId` null: the policy allows one. */
const askTalkInput = z.strictObject({ answererId: memberId, readerId: memberId.nullable() })
const oneTalkInput = z.strictObject({ talkId })
const acceptTalkInput = z.strictObject({ talkId, accepts: z.boolean() })
const readTalkInput = z.strictObject({
  talkId,
  /** The last line that is known. */
  since: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
})
const sayInTalkInput = z.strictObject({ talkId, clientId, text: messageText })
const handOverTalkInput = z.strictObject({ talkId, seat: z.enum(talkSeats), toId: memberId })
const chooseTalkInput = z.strictObject({ talkId, choice: z.enum(talkChoices) })
const inviteTalkInput = z.strictObject({
  memberId,
  topic: z.enum(talkTopics),
  /** The case, the flag or the earlier talk that it is about. */
  aboutId: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .brand<'TalkAboutId'>(),
})
const breakGlassTalkInput = z.strictObject({ talkId, reason: z.enum(breakGlassReasons) })

/**
 * asked: she has asked and may write; nobody has answered. invited: a leader asks to talk, and she has not said yes.
 * open: an adult has answered. ended: nobody writes any more.
 */
export type TalkState = 'asked' | 'invited' | 'open' | 'ended'

/** A talk without a word of what was said. Goes to the asker and the two named adults alone. */
export interface TalkView {
  readonly id: TalkId
  /** Grows with every change: an older one is late. */
  readonly version: number
  readonly state: TalkState
  readonly asker: PersonView | null
  readonly askerBand: AgeBand | null
  /** The one who answers, and the one who can read along; null while a seat is empty. */
  readonly answerer: PersonView | null
  readonly reader: PersonView | null
  /** A leader asked for it, and what about; null when the young person did. */
  readonly topic: TalkTopic | null
  readonly askedAt: string
  readonly endedAt: string | null
  readonly choice: TalkChoice | null
  /** ISO time at which it is removed; null while it goes on or is kept. */
  readonly removedAt: string | null
  /** Somebody needs help to go on, so it is kept longer. */
  readonly isKept: boolean
  /** What was said is removed; only the wish for another talk is left. */
  readonly isEmptied: boolean
  /** Too few adults just now: nobody writes until there are enough. */
  readonly isResting: boolean
}

/** What happens in a talk beside words. Everything about who can read is told to her here. */
export type TalkEvent =
  | 'asked'
  | 'invited'
  | 'answered'
  | 'answerer-changed'
  | 'reader-changed'
  | 'reader-missing'
  | 'manager-read'
  | 'kept'
  | 'ended'
  | 'closed'

interface TalkLineBase {
  /** Its place: 1, 2, 3 … without holes. */
  readonly seq: number
  readonly at: string
}
export interface SaidLine extends TalkLineBase {
  readonly kind: 'said'
  readonly author: PersonView | null
  readonly authorId: MemberId
  readonly clientId: ClientId
  readonly text: string
}
export interface EventLine extends TalkLineBase {
  readonly kind: 'event'
  readonly event: TalkEvent
  readonly who: PersonView | null
  readonly before: PersonView | null
  readonly reason: BreakGlassReason | null
}
export type TalkLine = SaidLine | EventLine

/** Whether she can ask now, and who would answer: named before anything is written. */
export interface TalkOffer {
  readonly refused: 'closed' | 'too-few-adults' | null
  /** The adults on duty, those with the fewest talks first. */
  readonly adults: readonly PersonView[]
  /** How many adults must be able to read: 2, or 1 where the municipality has decided so for her age. */
  readonly adultsNeeded: number
  readonly nextOpensAt: string | null
}

/** What a client may ask about talks over the socket. */
export const talkCommands = {
  'talk:mine': noInput,
  'talk:ask': askTalkInput,
  'talk:accept': acceptTalkInput,
  'talk:read': readTalkInput,
  'talk:say': sayInTalkInput,
  'talk:choose': chooseTalkInput,
  'talk:list': noInput,
  'talk:answer': oneTalkInput,
  'talk:hand-over': handOverTalkInput,
  'talk:end': oneTalkInput,
  'talk:invite': inviteTalkInput,
  'talk:break-glass': breakGlassTalkInput,
} as const

export interface TalkAnswers {
  'talk:mine': { readonly talk: TalkView | null; readonly offer: TalkOffer }
  'talk:ask': { readonly talk: TalkView }
  /** null: declined, and nothing of it is kept. */
  'talk:accept': { readonly talk: TalkView | null }
  'talk:read': { readonly talk: TalkView; readonly lines: readonly TalkLine[]; readonly more: boolean }
  /** `help`: show the help card, at once and to her alone. */
  'talk:say': { readonly line: TalkLine; readonly help: boolean }
  /** null: nothing of it is left. */
  'talk:choose': { readonly talk: TalkView | null }
  'talk:list': {
    readonly talks: readonly TalkView[]
    /** For managers: that there are others, without who asked. */
    readonly others: readonly Pick<
      TalkView,
      'id' | 'state' | 'askedAt' | 'endedAt' | 'isKept' | 'isEmptied' | 'answerer' | 'reader'
    >[]
    /** Who else is on duty, to hand over to. */
    readonly adults: readonly PersonView[]
  }
  'talk:answer': { readonly talk: TalkView }
  'talk:hand-over': { readonly talk: TalkView }
  /** null: an invitation was taken back. */
  'talk:end': { readonly talk: TalkView | null }
  'talk:invite': { readonly talk: TalkView }
  'talk:break-glass': { readonly talk: TalkView; readonly lines: readonly TalkLine[] }
}

/** What the server says of talks unasked: to the asker and the two named adults alone. */
export interface TalkAnnouncements {
  'talk:changed': { readonly talk: TalkView }
  'talk:said': { readonly talkId: TalkId; readonly line: TalkLine }
  /** It is removed, or no longer mine to read. */
  'talk:gone': { readonly talkId: TalkId }
  /** To the two named adults. */
  'talk:rung': {
    readonly talkId: TalkId
    readonly why: 'asked' | 'waiting' | 'accepted' | 'crisis' | 'handed-over' | 'wants-help'
  }
}
