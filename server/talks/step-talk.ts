import { Refusal } from '../refusal.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'

type Change = Partial<Omit<TalkRecord, '_id' | 'municipalityId' | 'askerId' | 'version' | 'isLive'>>

/**
 * Changes a talk on the condition that it is as it was read, so that two never change it past each other.
 * @throws Refusal 'stale' when somebody was faster
 */
export async function stepTalk(talk: TalkRecord, change: Change): Promise<TalkRecord> {
  const next = await tryStepTalk(talk, change)
  if (next === null) throw new Refusal('stale')
  return next
}

/** The same; null when somebody was faster. */
export async function tryStepTalk(talk: TalkRecord, change: Change): Promise<TalkRecord | null> {
  const ends = change.state === 'ended'
  return Talk.findOneAndUpdate(
    { _id: talk._id, version: talk.version },
    { $set: change, $inc: { version: 1 }, ...(ends && { $unset: { isLive: 1 } }) },
    { returnDocument: 'after' },
  ).lean<TalkRecord | null>()
}
