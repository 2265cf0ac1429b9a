import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { limits } from '@lyktan/shared/limits.ts'
import { isLeader } from '@lyktan/shared/roles.ts'
import type { RoomReading } from '@lyktan/shared/rooms.ts'
import { brakedSeconds, isBraked } from '@lyktan/moderation/brake.ts'
import { gate } from '@lyktan/moderation/gate.ts'
import { paceRule } from '@lyktan/moderation/pace.ts'
import { screenWith } from '@lyktan/moderation/rules/screen-with.ts'
import { tightenPace } from '@lyktan/moderation/rules/tighten-pace.ts'
import type { Verdict } from '@lyktan/moderation/verdict.ts'

import type { Call, SocketCall } from '../call.ts'
import { ageBandOf, limitsIn } from '../members/member-book.ts'
import type { MemberFacts } from '../members/member-book.ts'
import type { MunicipalityFacts } from '../municipalities/municipality-book.ts'
import { Refusal } from '../refusal.ts'
import type { RoomFacts } from '../rooms/room-book.ts'
import { roomFor } from '../rooms/room-for.ts'
import type { RuleFacts } from '../rules/rule-book.ts'

/** What decides whether somebody may write in a room now, and who reads it first. All of it is remembered: nothing is asked of the database. */
export interface SendingFacts {
  readonly room: RoomFacts
  readonly member: MemberFacts
  readonly ageBand: AgeBand | null
  readonly isNewcomer: boolean
  readonly isLeader: boolean
  readonly isInRoom: boolean
  readonly reading: RoomReading
  /** The municipality's own rules and numbers. */
  readonly rules: RuleFacts
}

/** @throws Refusal 'forbidden', 'not-found' */
export async function sendingFacts(call: SocketCall, roomId: string): Promise<SendingFacts> {
  const { live, actor } = call
  const room = await roomFor(call, 'write-in-room', roomId)
  const member = await live.members.find(actor.id)
  const municipality = await live.municipalities.find(room.municipalityId)
  if (member === null) throw new Refusal('unauthenticated')
  const rules = await live.rules.find(room.municipalityId)
  const leads = isLeader(member.role)
  return {
    room,
    member,
    ageBand: ageBandOf(member, call.now),
    isLeader: leads,
    isNewcomer: !leads && member.shownMessages < newcomerUntil(room, rules, call.now),
    isInRoom: live.presence.isHere(roomId, actor.id) || call.ears.heard().includes(roomId),
    reading: readingOf(room, municipality),
    rules,
  }
}

/** How many shown messages make somebody known here: more while newcomers are read first in a raid. */
function newcomerUntil({ brake }: RoomFacts, { thresholds }: RuleFacts, now: Date): number {
  const isRaid = isBraked(brake, now) && brake.readFirst
  return isRaid
    ? Math.max(limits.newcomerInRaidMessages, thresholds.newcomerMessages)
    : thresholds.newcomerMessages
}

/** The room's reading, never weaker than the municipality's floor. */
export function readingOf(room: RoomFacts, municipality: MunicipalityFacts | null): RoomReading {
  return municipality?.settings.strictness === 'newcomers' ? room.reading : 'all'
}

/** Refuses who may not write here now, before any text is read. @throws Refusal of the gate's code */
export function passGate({ member, ageBand, room, isInRoom }: SendingFacts, now: Date): void {
  const { role } = member
  const { pausedUntil, suspendedUntil } = limitsIn(member, room.id)
  const refused = gate(
    {
      member: {
        role,
        ageBand: ageBand ?? undefined,
        pausedUntil: pausedUntil ?? undefined,
        suspendedUntil: suspendedUntil ?? undefined,
        hasUnreadWarning: member.warning !== null,
      },
      room,
      isInRoom,
    },
    now,
  )
  if (refused) throw new Refusal(refused.code, refused.until ? { until: refused.until.toISOString() } : {})
}

/** Takes one message's worth of pace. @throws Refusal 'too-fast' with how long to wait */
export function passPace(call: Call, facts: SendingFacts): void {
  const { messageBurst, messagesPerSecond, newcomerSeconds } = call.config.limits
  const { isNewcomer, isLeader: leads, room, member, rules } = facts
  const rule = paceRule({
    isNewcomer,
    isLeader: leads,
    slowSeconds: brakedSeconds(room.slowSecondsNow, room.brake, call.now),
  })
  const rate = isNewcomer
    ? {
        burst: Math.min(rule.burst, messageBurst),
        perSecond: Math.min(messagesPerSecond, 1 / newcomerSeconds),
      }
    : { burst: messageBurst, perSecond: messagesPerSecond }
  const tightened = leads ? rate : tightenPace(rate, rules.thresholds)
  const writer = { roomId: room.id, memberId: member.id }
  const answer = call.live.pace.take(writer, { ...rule, ...tightened }, call.now.getTime())
  if (!answer.allowed) throw new Refusal('too-fast', { retryAfterMs: answer.retryAfterMs })
}

/** What the filters, the municipality's own rules and the policy make of a text of hers in this room; what was found is counted. */
export function screenFor(facts: SendingFacts, text: string): Verdict {
  const { ageBand, isNewcomer, isLeader: leads, reading, rules } = facts
  const context = { ageBand: ageBand ?? undefined, isNewcomer, isLeader: leads, reading }
  const screened = screenWith(rules, { text, context })
  rules.note(screened)
  return screened.verdict
}
