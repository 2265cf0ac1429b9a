import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { TalkOffer } from '@lyktan/shared/talks.ts'
import { defaultStaffing } from '@lyktan/moderation/staffing.ts'
import { talkAdultsNeeded } from '@lyktan/moderation/talks/seats.ts'

import type { Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { adultsNeededFor } from '../municipalities/adults-needed.ts'
import { isPresentNow, lastSeenAt } from '../shifts/last-seen.ts'
import { openShifts } from '../shifts/open-shifts.ts'
import { Talk } from './talk.model.ts'

/** The adults of a municipality who are checked in, those with the fewest talks first. */
export interface AdultOnDuty {
  readonly person: PersonView
  /** Connected now: may be given a talk. */
  readonly isPresent: boolean
  /** Connected, or lost so lately that she keeps the talks that she has. */
  readonly isWithinGrace: boolean
}

export async function adultsOnDuty(
  call: Circumstances,
  municipalityId: MunicipalityId,
): Promise<readonly AdultOnDuty[]> {
  const [shifts, live] = await Promise.all([
    openShifts(municipalityId),
    Talk.find({ municipalityId, endedAt: null }).sort({ askedAt: 1, _id: 1 }).lean(),
  ])
  const talks = (id: string) =>
    live.filter(({ answererId, readerId }) => answererId === id || readerId === id).length
  const adults = await Promise.all(
    shifts.map(async (shift) => {
      const facts = await call.live.members.find(shift.memberId)
      if (facts === null) return []
      const silentMs = call.now.getTime() - lastSeenAt(call, shift).getTime()
      const isWithinGrace = silentMs < defaultStaffing.graceSeconds * 1000
      return [{ person: personView(facts), isPresent: isPresentNow(call, shift), isWithinGrace }]
    }),
  )
  return adults.flat().toSorted((one, other) => talks(one.person.id) - talks(other.person.id))
}

/**
 * Whether a young person can ask for a talk now: only while the place is open, which means staffed, with as many adults
 * as the policy asks for her age.
 */
export async function talkOffer(
  call: Circumstances,
  { municipalityId, ageBand }: { municipalityId: MunicipalityId; ageBand: AgeBand | null },
): Promise<TalkOffer> {
  const [rooms, municipality, onDuty] = await Promise.all([
    call.live.rooms.inUse(municipalityId),
    call.live.municipalities.find(municipalityId),
    adultsOnDuty(call, municipalityId),
  ])
  const adults = onDuty.filter(({ isPresent }) => isPresent).map(({ person }) => person)
  const policy = adultsNeededFor(municipality?.settings ?? { adultsNeeded: 2 }, ageBand ? [ageBand] : [])
  const adultsNeeded = talkAdultsNeeded(policy)
  const isOpen = rooms.some(
    ({ mode, closesAt }) =>
      (mode === 'open' || mode === 'slow') && (closesAt === null || closesAt > call.now),
  )
  const opens = rooms
    .map(({ nextOpensAt }) => nextOpensAt)
    .filter((time) => time !== null && time > call.now)
    .toSorted((one, other) => Number(one) - Number(other))
  return {
    refused: !isOpen ? 'closed' : adults.length < adultsNeeded ? 'too-few-adults' : null,
    adults,
    adultsNeeded,
    nextOpensAt: opens[0]?.toISOString() ?? null,
  }
}
