import { z } from 'zod'

import type { FlagId, MemberId, MessageId } from './ids.ts'
import { caseId, flagId, memberId, messageId, roomId } from './ids.ts'
import { limits } from './limits.ts'
import type { PersonView } from './people.ts'
import { writtenText } from './text.ts'

/** What somebody can tell us about ("Säg till"), in the order it is shown. Each has its words in `flags.categories`. */
export const flagCategories = [
  'mean',
  'hate',
  'threat',
  'sexual',
  'adult',
  'worry',
  'private',
  'illegal',
  'leader',
  'other',
] as const
export type FlagCategory = (typeof flagCategories)[number]

/** A person is pointed at in a room where one has met her, so that nobody can try out ids. */
export const flagTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), messageId }),
  z.strictObject({ kind: z.literal('person'), memberId, roomId }),
  z.strictObject({ kind: z.literal('room'), roomId }),
])
export type FlagTarget = z.output<typeof flagTarget>
export type FlagKind = FlagTarget['kind']

export const raiseFlagInput = z.strictObject({
  target: flagTarget,
  category: z.enum(flagCategories),
  words: writtenText(limits.flagWordsCharacters).optional(),
})
export const seeFlagInput = z.strictObject({ flagId })
export const flagsOnCaseInput = z.strictObject({ caseId })
export const addIgnoredInput = z.strictObject({ memberId, roomId })
export const liftIgnoredInput = z.strictObject({ memberId })

/**
 * What the one who told us learns, and never more: not what measure somebody else got.
 * removed: the message is gone. acted: we have done something. stays: it was within the rules.
 * gone: it was no longer there when we looked. cared: somebody is looked after. manager: the manager has read it.
 * outside: the one outside the place has.
 */
export const flagOutcomes = ['removed', 'acted', 'stays', 'gone', 'cared', 'manager', 'outside'] as const
export type FlagOutcome = (typeof flagOutcomes)[number]

/**
 * Who reads what I told, said plainly at once. managers: not her colleagues. outside: somebody outside the place, since it is about the only
 * manager. both: the only manager and somebody outside. nobody: it is about the only manager, and nobody outside is named yet.
 */
export type FlagReaders = 'leaders' | 'managers' | 'outside' | 'both' | 'nobody'

/** Something that I have told the leaders about. Only I and the staff see it; it holds nobody's name and no text of others. */
export interface OwnFlagView {
  readonly id: FlagId
  readonly kind: FlagKind
  /** Folded in my own view; null when it was about a person or a room. */
  readonly messageId: MessageId | null
  readonly roomName: string
  readonly category: FlagCategory
  readonly readBy: FlagReaders
  readonly raisedAt: string
  /** null until a person has decided. */
  readonly answer: {
    readonly outcome: FlagOutcome
    /** From the leader to those who told us. */
    readonly words: string | null
    readonly at: string
    /** I have read it. */
    readonly isSeen: boolean
  } | null
}

/** What somebody has told about a case, for the staff who may decide it and nobody else. */
export interface FlagOnCase {
  readonly category: FlagCategory
  readonly words: string | null
  readonly raisedAt: string
  /** Who told; empty when she is gone. */
  readonly nickname: string
}

/** Somebody whose messages I have folded. She never learns. */
export interface IgnoredView {
  readonly memberId: MemberId
  readonly person: PersonView
  /** ISO time. */
  readonly since: string
}
