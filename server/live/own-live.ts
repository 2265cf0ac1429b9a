import type { MemberId } from '@lyktan/shared/ids.ts'
import type { Mood } from '@lyktan/shared/live-choices.ts'
import { trusted } from 'mongoose'

import { QuestionAsker } from './asker.model.ts'
import type { AskerRecord } from './asker.model.ts'
import { LiveSession } from './live.model.ts'
import type { LiveRecord } from './live.model.ts'
import { LiveMood } from './mood.model.ts'
import type { MoodRecord } from './mood.model.ts'
import { LiveQuestion } from './question.model.ts'
import type { QuestionRecord } from './question.model.ts'

/** What sessions that go on hold of somebody, in plain fields, for her own copy of her data. */
export interface OwnLive {
  readonly questions: readonly {
    readonly text: string
    readonly state: string
    readonly words: string | null
    readonly replies: readonly string[]
  }[]
  readonly wishesForAnswers: number
  readonly moods: readonly Mood[]
  /** In how many sessions her hand is up, or she has the word. */
  readonly hands: number
  readonly breakWishes: number
}

/** When a session ends nothing in it is hers any more. */
export async function ownLive(memberId: MemberId): Promise<OwnLive> {
  const [asked, wishesForAnswers, felt, open] = await Promise.all([
    QuestionAsker.find({ askerId: memberId }).lean<AskerRecord[]>(),
    QuestionAsker.countDocuments({ voterIds: memberId }),
    LiveMood.find({ memberId }).lean<MoodRecord[]>(),
    LiveSession.find({ closedAt: null }).lean<LiveRecord[]>(),
  ])
  const ids = asked.map(({ _id }) => _id)
  const questions = await LiveQuestion.find({ _id: trusted({ $in: ids }) }).lean<QuestionRecord[]>()
  const isUp = ({ hands, word }: LiveRecord) =>
    word === memberId || hands.some((hand) => hand.memberId === memberId)
  return {
    questions: questions.map(({ text, state, words, replies }) => ({ text, state, words, replies })),
    wishesForAnswers,
    moods: felt.map(({ mood }) => mood).filter((mood) => mood !== null),
    hands: open.filter(isUp).length,
    breakWishes: open.filter(({ breakWishes }) => breakWishes.includes(memberId)).length,
  }
}
