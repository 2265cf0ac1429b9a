import type { Circumstances } from '../call.ts'
import { Shift } from './shift.model.ts'

/** In a demo only: an adult on duty counts as present until then without being connected, as if she had just come. */
export async function standIn(call: Circumstances, adult: { memberId: string; until: Date }): Promise<void> {
  const onDuty = { memberId: adult.memberId, isOpen: true }
  const present = { checkedInAt: call.now, lastSeenAt: call.now, standInUntil: adult.until }
  await Shift.updateOne(onDuty, { $set: present })
}
