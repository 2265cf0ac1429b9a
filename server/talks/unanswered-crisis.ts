import { dueMinutes } from '@lyktan/moderation/queue/due.ts'

import type { Circumstances } from '../call.ts'
import { worryAbout } from '../queue/worry-about.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'

/** From now on an adult's answer is waited for. */
export async function noteCrisis(call: Circumstances, { _id }: TalkRecord): Promise<void> {
  await Talk.updateOne({ _id, crisisAt: null }, { $set: { crisisAt: call.now } })
}

/** An adult has answered. */
export async function noteAnswer({ _id, crisisAt }: TalkRecord): Promise<void> {
  if (crisisAt != null) await Talk.updateOne({ _id }, { $set: { crisisAt: null } })
}

/**
 * While she talks with two adults a crisis stays with them; when neither has answered within the minute of a crisis, whoever is
 * there learns that she may need help, without a word of what she wrote.
 */
export async function callForAnswer(call: Circumstances, talk: TalkRecord): Promise<void> {
  const { _id, crisisAt, municipalityId, askerId: memberId } = talk
  if (crisisAt == null || call.now.getTime() - crisisAt.getTime() < dueMinutes.crisis * 60_000) return
  await worryAbout(call, { municipalityId, memberId, roomId: null, since: call.now })
  await Talk.updateOne({ _id, crisisAt }, { $set: { crisisAt: null } })
}
