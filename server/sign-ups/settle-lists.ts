import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { changeList } from './change-list.ts'
import { SignUpListModel } from './list.model.ts'
import type { SignUpListRecord } from './list.model.ts'

const atOnce = 200

/** Lets offers lapse when their time is over, and dissolves the line of what has begun; the next in line hears of it at once. */
export async function settleLists(call: Circumstances): Promise<void> {
  for (const { id: municipalityId } of await call.live.municipalities.all()) {
    const due = await SignUpListModel.find({ municipalityId, dueAt: trusted({ $lte: call.now, $ne: null }) })
      .sort({ dueAt: 1, _id: 1 })
      .limit(atOnce)
      .select({ _id: 1 })
      .lean<Pick<SignUpListRecord, '_id'>[]>()
    await eachRecord({ call, timer: 'settle sign-ups' }, due, async ({ _id }) => {
      await changeList(call, _id, null)
    })
  }
}

/**
 * After a session was changed, moved, begun, ended or cancelled: its list follows at once. It is written even where nothing in it
 * changes, so that whoever signs up at the same moment by the older terms is heard again by the new ones.
 */
export async function settleListOf(
  call: Circumstances,
  session: SessionRecord,
  before: SessionRecord | null,
): Promise<void> {
  const hadList = before !== null && before.signUp !== 'none'
  if (hadList) await changeList(call, session._id, null)
}
