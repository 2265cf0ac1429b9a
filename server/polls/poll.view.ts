import { toldTally } from '@lyktan/moderation/polls/told-tally.ts'
import type { PollView } from '@lyktan/shared/polls.ts'

import type { Circumstances } from '../call.ts'
import type { Counted } from './answers.ts'
import type { PollRecord } from './poll.model.ts'
import { standingOf } from './tally-book.ts'

/** A poll as everybody may see it, with the answers as they stand. */
export async function viewPoll(call: Circumstances, poll: PollRecord): Promise<PollView> {
  const { counted, _id, options } = poll
  const isAnswered = counted === null && poll.state !== 'draft'
  return pollView(poll, isAnswered ? await standingOf(call, _id, options.length) : noAnswers)
}

const noAnswers: Counted = { tally: { answered: 0, counts: [] }, acts: 0 }

/** The same with answers that were just counted. */
export function pollView(poll: PollRecord, { tally, acts }: Counted): PollView {
  const { _id: id, sessionId, version, question, options, choice, results, state, isSensitive } = poll
  const told = poll.counted ?? toldTally(tally, { results, isSensitive, isClosed: state === 'closed' })
  return { id, sessionId, version, question, options, choice, results, state, tally: told, acts }
}
