import type { SessionAdults } from '@lyktan/shared/sessions.ts'
import { isLeader } from '@lyktan/shared/roles.ts'

import type { Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { adultsNeededFor } from '../municipalities/adults-needed.ts'
import { readElsewhereIn } from '../rooms/read-elsewhere.ts'
import { isPresentNow } from '../shifts/last-seen.ts'
import { openShifts } from '../shifts/open-shifts.ts'
import type { OpenShift } from '../shifts/open-shifts.ts'
import type { SessionRecord } from './session.model.ts'

/**
 * The adults that a session needs, and who of them is on duty, connected, and in its room now.
 * @param onDuty the open shifts of the municipality, where somebody has just read them
 */
export async function sessionAdults(
  call: Circumstances,
  session: SessionRecord,
  onDuty?: readonly OpenShift[],
): Promise<SessionAdults> {
  const { municipalityId, ageBands, hosts } = session
  const isGathered = session.state === 'lobby' || session.state === 'live'
  if (session.roomId !== null && isGathered) await readElsewhereIn(call, session.roomId)
  const [municipality, shifts] = await Promise.all([
    call.live.municipalities.find(municipalityId),
    onDuty ?? openShifts(municipalityId),
  ])
  const present = shifts.filter((shift) => isPresentNow(call, shift)).map(({ memberId }) => memberId)
  const here = session.roomId === null ? [] : call.live.presence.people(session.roomId)
  const isInRoom = (id: string) => here.some(({ person }) => person.id === id)
  const named = await Promise.all(hosts.map((id) => call.live.members.find(id)))
  return {
    needed: adultsNeededFor(municipality?.settings ?? { adultsNeeded: 2 }, ageBands),
    present: present.length,
    hosts: named
      .filter((facts) => facts !== null && isLeader(facts.role))
      .flatMap((facts) => (facts === null ? [] : [personView(facts)]))
      .map((person) => ({
        ...person,
        isOnDuty: present.includes(person.id),
        isInRoom: isInRoom(person.id),
      })),
    others: here
      .filter(({ person, ageBand }) => ageBand === null && present.includes(person.id))
      .map(({ person }) => person)
      .filter(({ id }) => !hosts.includes(id)),
  }
}
