import { trusted } from 'mongoose'
import { limits } from '@lyktan/shared/limits.ts'
import type { Circumstances } from '../call.ts'
import { Member } from './member.model.ts'

/** One more of a member's messages has been shown to the room. Counted only while she is new. */
export async function noteShownMessage(call: Circumstances, memberId: string): Promise<void> {
  const facts = await call.live.members.find(memberId)
  if (facts === null || facts.shownMessages >= limits.newcomerMessages) return
  const newcomer = { _id: memberId, shownMessages: trusted({ $lt: limits.newcomerMessages }) }
  await Member.updateOne(newcomer, { $inc: { shownMessages: 1 } })
  call.say.toProcesses('member:changed', { memberId })
}
