import { z } from 'zod'

import type { StatementView } from './decisions.ts'
import { appealId, caseId, decisionId } from './ids.ts'
import type { AppealId, CaseId } from './ids.ts'
import { limits } from './limits.ts'
import { writtenText } from './text.ts'

const words = writtenText(limits.wordsToAuthorCharacters)

export const askAgainInput = z.strictObject({ decisionId, why: words.optional() })
export const answerAppealInput = z.strictObject({ appealId, text: words })
export const viewAppealInput = z.strictObject({ caseId })
export const askAuthorInput = z.strictObject({ caseId, text: words })

/**
 * waiting: for another leader. asked: the leader has asked the author something, and it is her turn.
 * kept, changed: decided; the outcome is told once.
 */
export type AppealState = 'waiting' | 'asked' | 'kept' | 'changed'

/** One line of the short conversation. */
export interface AppealTurn {
  readonly from: 'author' | 'staff'
  /** A leader's first name; null for the author. */
  readonly name: string | null
  readonly text: string
  readonly at: string
}

/** "Titta igen", as its author follows it. */
export interface AppealView {
  readonly id: AppealId
  readonly state: AppealState
  readonly openedAt: string
  /** What she wrote when she asked; she may ask without a word. */
  readonly why: string | null
  readonly turns: readonly AppealTurn[]
  /** Whether it is the author's turn, and she has turns left. */
  readonly mayAnswer: boolean
  readonly decided: {
    readonly by: string
    readonly at: string
    readonly words: string | null
    /** Null when it was about no message, or stays away. */ readonly isMessageBack: boolean | null
  } | null
}

/** What a leader needs beside the case to decide an appeal; without any way to the author but this. */
export interface AppealForStaff extends AppealView {
  readonly caseId: CaseId
  /** The decision that is looked at again, as its author reads it. */
  readonly statement: StatementView
  /** Who took it, and so may not decide this. */
  readonly firstDecider: string
  /** False for the first decider, who leaves it to somebody else. */
  readonly mayDecide: boolean
  /** ISO time from when she may after all, where nobody else can; null otherwise. */
  readonly mayDecideFrom: string | null
  /** You took the decision, nobody else could answer within 24 hours, and so you may: it is noted in the audit. */
  readonly isFallback: boolean
  /** Whether the leader may still ask something. */
  readonly mayAsk: boolean
}
