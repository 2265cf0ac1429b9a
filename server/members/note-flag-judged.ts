import type { Circumstances } from '../call.ts'
import { Member } from './member.model.ts'

/** Something that a member told the leaders was judged: counted for the order of the queue, and for nothing else. */
export async function noteFlagJudged(
  call: Circumstances,
  memberId: string,
  wasRight: boolean,
): Promise<void> {
  await Member.updateOne({ _id: memberId }, { $inc: { flagsJudged: 1, flagsRight: wasRight ? 1 : 0 } })
  call.say.toProcesses('member:changed', { memberId })
}
