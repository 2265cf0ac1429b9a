import { flagOutcome, flagWasRight } from '@lyktan/moderation/flags.ts'
import type { CaseEnd } from '@lyktan/moderation/flags.ts'

import type { Circumstances } from '../call.ts'
import { noteFlagJudged } from '../members/note-flag-judged.ts'
import { Flag } from './flag.model.ts'
import type { FlagRecord } from './flag.model.ts'
import { viewFlag } from './flag.view.ts'

/**
 * Tells the one who flagged how it went, once: whoever writes the answer says it, and nobody writes it twice. Live is a hint; it stands on
 * her own page from then on, however long she is away.
 */
export async function answerFlag(
  call: Circumstances,
  flag: FlagRecord,
  how: { readonly end: CaseEnd; readonly words: string | null },
): Promise<FlagRecord> {
  const told = flagOutcome(flag.category, how.end)
  const isOutside = flag.readBy === 'outside' || flag.readBy === 'nobody'
  const outcome = told === 'manager' && isOutside ? 'outside' : told
  const answer = { open: false, toQueue: false, outcome, wordsBack: how.words, answeredAt: call.now }
  const { modifiedCount } = await Flag.updateOne({ _id: flag._id, open: true }, { $set: answer })
  const answered = { ...flag, ...answer }
  if (modifiedCount === 0) return answered

  const wasRight = flagWasRight(outcome)
  if (wasRight !== null) await noteFlagJudged(call, flag.flaggerId, wasRight)
  call.say.toMember(flag.flaggerId, 'flag:changed', { flag: await viewFlag(call, answered) })
  return answered
}
