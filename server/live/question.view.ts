import type { MemberId } from '@lyktan/shared/ids.ts'
import type { HostQuestion, OwnQuestion, QuestionView } from '@lyktan/shared/live.ts'
import { mayAskAgain, mayDecide } from '@lyktan/moderation/live/questions.ts'

import type { QuestionRecord } from './question.model.ts'

export const viewQuestion = ({ _id, text, state, isPinned, votes }: QuestionRecord): QuestionView => ({
  id: _id,
  text,
  isAnswered: state === 'answered',
  isPinned,
  votes,
})

/** For its asker alone. */
export function viewOwnQuestion(question: QuestionRecord): OwnQuestion {
  const { _id, text, state, words, replies, isKnown } = question
  return { id: _id, text, state, words, replies, canAskAgain: mayAskAgain(question), isKnown }
}

export function viewHostQuestion(question: QuestionRecord, by: MemberId): HostQuestion {
  const { _id, text, state, reasons, spans, isCrisis, isAgain, replies, isKnown } = question
  const base = { id: _id, text, state, reasons, spans, isCrisis, isAgain, replies, isKnown }
  return { ...base, mayDecide: mayDecide(question, by) }
}
