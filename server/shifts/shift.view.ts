import type { ShiftView } from '@lyktan/shared/shifts.ts'

import type { Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { isPresentNow } from './last-seen.ts'
import type { ShiftRecord } from './shift.model.ts'

/** Who is on duty, as the leaders of the municipality see it. */
export async function viewShiftOf(
  call: Circumstances,
  shifts: readonly ShiftRecord[],
  reader: { municipalityId: string; memberId: string | null },
): Promise<ShiftView> {
  const municipality = await call.live.municipalities.find(reader.municipalityId)
  const adults = await Promise.all(
    shifts.map(async (shift) => {
      const facts = await call.live.members.find(shift.memberId)
      if (facts === null) return []
      const checkedInAt = shift.checkedInAt.toISOString()
      const isUnplanned = shift.byRota === 'unplanned'
      return [{ ...personView(facts), checkedInAt, isPresent: isPresentNow(call, shift), isUnplanned }]
    }),
  )
  return {
    adults: adults.flat(),
    adultsNeeded: municipality?.settings.adultsNeeded ?? 2,
    iAmCheckedIn: shifts.some(({ memberId }) => memberId === reader.memberId),
  }
}
