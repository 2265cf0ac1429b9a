import type { Call, Circumstances } from '../call.ts'
import type { MemberFacts } from '../members/member-facts.ts'
import { actorOf } from '../members/member-facts.ts'
import { switchRoom } from '../rooms/switch-room.ts'
import { checkIn } from '../shifts/check-in.ts'
import { standIn } from '../shifts/stand-in.ts'

const shiftHours = 8

/**
 * Two adults are on duty for eight hours without being connected, and have opened the rooms, so that somebody who tries the
 * place meets it open at any time of day. Only a demo has stand-ins: in a real place open means staffed.
 */
export async function openDemoShift(call: Circumstances, adults: readonly MemberFacts[]): Promise<void> {
  const [first] = adults
  if (first === undefined) return
  const until = new Date(call.now.getTime() + shiftHours * 3_600_000)
  for (const adult of adults) {
    await checkIn(callBy(call, adult))
    await standIn(call, { memberId: adult.id, until })
  }
  for (const room of await call.live.rooms.inMunicipality(first.municipalityId)) {
    await switchRoom(callBy(call, first), { roomId: room.id, to: 'open', minutes: shiftHours * 60 })
  }
}

/** A call as this member would make it. */
export const callBy = (call: Circumstances, member: MemberFacts): Call => ({
  ...call,
  actor: actorOf(member, call.now),
})
