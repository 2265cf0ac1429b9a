import { trusted } from 'mongoose'
import type { Circumstances } from '../call.ts'
import { Member } from './member.model.ts'

/** The day of an instant: visits are known by day only. */
export const dayOf = (now: Date): Date => new Date(`${now.toISOString().slice(0, 10)}T00:00:00.000Z`)

/** A member was here today: her account is kept from this day on. One write a day at most. */
export async function noteVisit(call: Circumstances, memberId: string): Promise<void> {
  const lastVisitOn = dayOf(call.now)
  await Member.updateOne(
    { _id: memberId, lastVisitOn: trusted({ $lt: lastVisitOn }) },
    { $set: { lastVisitOn } },
  )
}
