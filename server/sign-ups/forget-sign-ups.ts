import type { MemberId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { findSession } from '../sessions/find-session.ts'
import { changeList } from './change-list.ts'
import { SignUpListModel } from './list.model.ts'
import type { SignUpListRecord } from './list.model.ts'

/** A young person asks to be forgotten: she is out of every list, and her places go to the next. */
export async function forgetSignUps(call: Circumstances, memberId: MemberId): Promise<void> {
  const lists = await listsOf(memberId)
  await eachRecord({ call, timer: 'forget sign-ups' }, lists, async ({ _id }) => {
    const session = await findSession(_id)
    const isOver = session === null || session.state === 'ended' || session.state === 'cancelled'
    // What is over gives nobody a place: she is only taken out.
    if (isOver)
      await SignUpListModel.updateOne({ _id }, { $pull: { people: { memberId } }, $inc: { version: 1 } })
    else await changeList(call, _id, { kind: 'leave', memberId })
  })
}

/** The lists that she stands in. */
export async function listsOf(memberId: MemberId): Promise<SignUpListRecord[]> {
  return SignUpListModel.find({ 'people.memberId': memberId }).sort({ _id: 1 }).lean<SignUpListRecord[]>()
}
