import type { Circumstances } from '../call.ts'
import type { Live } from '../live.ts'
import { isPresentNow } from '../shifts/last-seen.ts'
import { openShifts } from '../shifts/open-shifts.ts'
import { sayShift } from '../shifts/say-shift.ts'

/** What this process last said of each municipality's adults. */
const said = new WeakMap<Live, Map<string, string>>()

/** Tells the leaders who is on duty and connected, when that is another answer than last time. */
export async function sayDuty(call: Circumstances, municipalityId: string): Promise<void> {
  const shifts = await openShifts(municipalityId)
  const known = said.get(call.live) ?? new Map<string, string>()
  said.set(call.live, known)
  const duty = shifts.map((shift) => `${shift.memberId}:${isPresentNow(call, shift)}`).join(' ')
  const before = known.get(municipalityId)
  known.set(municipalityId, duty)
  if (before !== undefined && before !== duty) await sayShift(call, municipalityId, shifts)
}
