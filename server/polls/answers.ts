import { trusted } from 'mongoose'

import type { MemberId, MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import { tallyOf } from '@lyktan/moderation/polls/tally.ts'
import type { Tally } from '@lyktan/moderation/polls/tally.ts'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Answer } from './answer.model.ts'
import type { AnswerRecord } from './answer.model.ts'

/** A tally with how much it knows: the same answers read later know as many acts, or more. */
export interface Counted {
  readonly tally: Tally
  readonly acts: number
}

export interface Given {
  readonly askedId: string
  readonly municipalityId: MunicipalityId
  readonly sessionId: SessionId
  readonly memberId: MemberId
  readonly choices: readonly number[]
  readonly at: Date
}

/** Stores an answer in the place of the one before, durable when it returns. From any process, in any order: the last one stored stands. */
export async function storeAnswer({ askedId, memberId, choices, ...rest }: Given): Promise<void> {
  const change = {
    $set: { choices: [...choices], at: rest.at },
    $setOnInsert: { askedId, memberId, municipalityId: rest.municipalityId, sessionId: rest.sessionId },
    $inc: { acts: 1 },
  }
  const one = { _id: `${askedId}:${memberId}` }
  try {
    await Answer.updateOne(one, change, { upsert: true })
  } catch (error) {
    // Two pages of hers were first at once: the record is there now.
    if (!isDuplicate(error)) throw error
    await Answer.updateOne(one, change)
  }
}

/** Counts what is stored now. */
export async function countAnswers(askedId: string, options: number): Promise<Counted> {
  const answers = await Answer.find({ askedId }).select({ choices: 1, acts: 1 }).lean<AnswerRecord[]>()
  return {
    tally: tallyOf(
      options,
      answers.map(({ choices }) => choices),
    ),
    acts: answers.reduce((sum, { acts }) => sum + acts, 0),
  }
}

/** What somebody has answered, by question; a question without her answer is absent. */
export async function answersOf(
  memberId: MemberId,
  askedIds: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  if (askedIds.length === 0) return new Map()
  const ids = askedIds.map((askedId) => `${askedId}:${memberId}`)
  const answers = await Answer.find({ _id: trusted({ $in: ids }) }).lean<AnswerRecord[]>()
  return new Map(answers.map(({ askedId, choices }) => [askedId, choices]))
}

/** Everybody's answers to a question go. */
export async function dropAnswers(askedId: string): Promise<void> {
  await Answer.deleteMany({ askedId })
}

/** A member asks to be forgotten: her answers go, and count no more. */
export async function forgetAnswers(memberId: MemberId): Promise<void> {
  await Answer.deleteMany({ memberId })
}

/** What is kept of a member's answers, for her own copy of her data. */
export async function ownAnswers(
  memberId: MemberId,
): Promise<
  readonly { readonly at: string; readonly question: string; readonly chosen: readonly number[] }[]
> {
  const answers = await Answer.find({ memberId }).sort({ at: 1, _id: 1 }).lean<AnswerRecord[]>()
  return answers.map(({ at, askedId, choices }) => ({
    at: at.toISOString(),
    question: askedId,
    chosen: choices.map((place) => place + 1),
  }))
}

/** No session lasts so long: what is left then was stored too late to be counted, milliseconds. */
const longestMs = 2 * 86_400_000

/** Removes what no session can need any more. */
export async function weedAnswers({ now }: Circumstances): Promise<void> {
  await Answer.deleteMany({ at: trusted({ $lte: new Date(now.getTime() - longestMs) }) })
}
