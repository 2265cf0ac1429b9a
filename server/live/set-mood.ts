import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { SocketCall } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { noteChange } from './change-live.ts'
import { liveFor, mustBeOpen } from './live-for.ts'
import { viewLive } from './live.view.ts'
import { LiveMood } from './mood.model.ts'
import { moveTally } from './mood-tally.ts'

/**
 * Says how it feels, or changes it, or takes it back. Nobody sees it: hosts see a tally from the least number on, which moves only by so many
 * at once. Who has a break may say it too.
 * @throws Refusal 'forbidden', 'suspended', 'not-found', 'room-closed', 'stale' when nobody asks
 */
export async function setMood(
  call: SocketCall,
  { sessionId, mood }: Input<'live:mood'>,
): Promise<Answers['live:mood']> {
  if (!may(call.actor, 'take-part-live')) throw new Refusal('forbidden')
  const record = mustBeOpen(await liveFor(call, sessionId))
  if (!record.isMoodOpen) throw new Refusal('stale')
  const { id: memberId, municipalityId } = call.actor
  const mine = { sessionId, memberId }
  const first = { _id: call.newId(), municipalityId, shown: null }
  try {
    await LiveMood.updateOne(mine, { $set: { mood }, $setOnInsert: first }, { upsert: true })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    await LiveMood.updateOne(mine, { $set: { mood } })
  }
  const after = (await moveTally(sessionId)) ? await noteChange(call, sessionId, 'mood') : record
  return { live: await viewLive(call, after) }
}
