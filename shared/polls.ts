import { z } from 'zod'

import type { HoldReason } from './findings.ts'
import { pollId, sessionId } from './ids.ts'
import type { PollId, RoomId, SessionId } from './ids.ts'
import { limits } from './limits.ts'
import { lineText } from './text.ts'

/** one: a single choice. several: as many as one likes. */
export const pollChoices = ['one', 'several'] as const
export type PollChoice = (typeof pollChoices)[number]

/** open: the figures move while answers come. hidden: they are shown when the poll is closed. */
export const pollResults = ['open', 'hidden'] as const
export type PollResults = (typeof pollResults)[number]

/** draft: only the leaders see it. open: it can be answered, and an answer changed. closed: the figures stand. */
export type PollState = 'draft' | 'open' | 'closed'

/**
 * What may be told of the answers. hidden: not before the poll is closed. covered: in a sensitive session so few, or so alike, that they would
 * tell who answered what. A null among the counts is an option of fewer than five there.
 */
export type TallyView =
  | { readonly state: 'told'; readonly answered: number; readonly counts: readonly (number | null)[] }
  | { readonly state: 'hidden' | 'covered'; readonly answered: number }

/** A poll of a session, the same for everybody who sees it. */
export interface PollView {
  readonly id: PollId
  readonly sessionId: SessionId
  /** Grows with each step: an older one is late. */
  readonly version: number
  readonly question: string
  readonly options: readonly string[]
  readonly choice: PollChoice
  readonly results: PollResults
  readonly state: PollState
  readonly tally: TallyView
  /** How many acts of answering the tally knows of: one that knows fewer is late. */
  readonly acts: number
}

const place = z
  .int()
  .min(0)
  .max(limits.pollOptionsMax - 1)
const ofSession = z.strictObject({ sessionId })

/** What is asked, and how. */
const makePollInput = z.strictObject({
  sessionId,
  question: lineText(limits.questionCharacters),
  options: z.array(lineText(limits.optionCharacters)).min(2).max(limits.pollOptionsMax),
  choice: z.enum(pollChoices),
  results: z.enum(pollResults),
  /** Answered from now on; otherwise kept for later. */
  opens: z.boolean(),
  /** Its author has been asked to look once more, and wants it as it is. */
  anyway: z.boolean().optional(),
})
const stepPollInput = z.strictObject({ pollId, to: z.enum(['open', 'closed']) })
const onePollInput = z.strictObject({ pollId })
const answerPollInput = z.strictObject({ pollId, choices: z.array(place).min(1).max(limits.pollOptionsMax) })

/** What a client may ask about polls over the socket. */
export const pollCommands = {
  'poll:list': ofSession,
  'poll:make': makePollInput,
  'poll:step': stepPollInput,
  'poll:drop': onePollInput,
  'poll:answer': answerPollInput,
} as const

/** A text of a leader's that the filters found something in: nothing was stored. She changes it, or sends it again with `anyway`. */
export interface LookAgain {
  readonly outcome: 'look-again'
  readonly reasons: readonly HoldReason[]
}

export interface PollAnswers {
  /** Oldest first; drafts to leaders alone. `own`: what I answered, by poll. */
  'poll:list': {
    readonly polls: readonly PollView[]
    readonly own: Readonly<Record<string, readonly number[]>>
  }
  'poll:make': { readonly outcome: 'made'; readonly poll: PollView } | LookAgain
  'poll:step': { readonly poll: PollView }
  'poll:drop': object
  /** Durable when it is answered. */
  'poll:answer': { readonly choices: readonly number[] }
}

/** What the server says of polls unasked, to everybody in the session's room. */
export interface PollAnnouncements {
  /** It was opened, or closed. */
  'poll:changed': { readonly roomId: RoomId; readonly poll: PollView }
  /** At most twice a second: how many have answered, and what where that may be told. */
  'poll:tallied': {
    readonly roomId: RoomId
    readonly pollId: PollId
    readonly acts: number
    readonly tally: TallyView
  }
  /** A leader has taken it away. */
  'poll:gone': { readonly roomId: RoomId; readonly pollId: PollId }
}
