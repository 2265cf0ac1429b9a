import type { MemberId } from '@lyktan/shared/ids.ts'
import { leaveLive } from '@lyktan/moderation/live/take-part.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { QuestionAsker } from './asker.model.ts'
import type { AskerRecord } from './asker.model.ts'
import { changeLive, noteChange } from './change-live.ts'
import { LiveSession } from './live.model.ts'
import type { LiveRecord } from './live.model.ts'
import { LiveMood } from './mood.model.ts'
import { LiveQuestion } from './question.model.ts'

/** A young person asks to be forgotten: her hand, her wishes, how she felt and what she asked go out of every session that goes on. */
export async function forgetLive(call: Circumstances, memberId: MemberId): Promise<void> {
  await LiveMood.deleteMany({ memberId })
  await QuestionAsker.updateMany({ voterIds: memberId }, { $pull: { voterIds: memberId } })
  const asked = await QuestionAsker.find({ askerId: memberId }).lean<AskerRecord[]>()
  const ids = asked.map(({ _id }) => _id)
  await LiveQuestion.deleteMany({ _id: trusted({ $in: ids }) })
  await QuestionAsker.deleteMany({ _id: trusted({ $in: ids }) })
  const open = await LiveSession.find({ closedAt: null }).lean<LiveRecord[]>()
  const touched = new Set(asked.map(({ sessionId }) => sessionId))
  await eachRecord({ call, timer: 'forget live' }, open, async ({ _id }) => {
    await changeLive(call, _id, (record) => ({ ...record, ...leaveLive(record, memberId) }))
    if (touched.has(_id)) await noteChange(call, _id, 'questions')
  })
}
