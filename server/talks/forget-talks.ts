import type { MemberId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { removeTalk } from './remove-talk.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'

/**
 * A young person asks to be forgotten: her talks are removed with every word. One that a concern needs is kept under that concern's clock,
 * as she was told when it was; her name goes with her account.
 */
export async function forgetTalks(call: Circumstances, memberId: MemberId): Promise<void> {
  const talks = await Talk.find({ askerId: memberId }).sort({ askedAt: 1, _id: 1 }).lean<TalkRecord[]>()
  const free = talks.filter(({ keptFor }) => keptFor.length === 0)
  await eachRecord({ call, timer: 'forget talks' }, free, (talk) => removeTalk(call, talk))
}
