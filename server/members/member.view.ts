import type { MeView, StandingView } from '@lyktan/shared/members.ts'
import { asDecisionId, asRoomId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { isLeader, isStaff } from '@lyktan/shared/roles.ts'
import type { MunicipalityFacts } from '../municipalities/municipality-book.ts'
import { viewPlace } from '../municipalities/municipality.view.ts'
import type { MemberFacts } from './member-facts.ts'
import { ageBandOf } from './member-facts.ts'

/** A member as others in a room see her: never her age, area or gender. */
export function personView(facts: MemberFacts): PersonView {
  const badge = isLeader(facts.role) ? 'leader' : facts.role === 'youth_host' ? 'host' : null
  return { id: facts.id, nickname: facts.nickname, avatar: facts.avatar, badge }
}

/** A member as she sees herself. */
export function viewMyself(facts: MemberFacts, place: MunicipalityFacts, now: Date): MeView {
  return {
    id: facts.id,
    role: facts.role,
    nickname: facts.nickname,
    avatar: facts.avatar,
    ageBand: ageBandOf(facts, now),
    language: facts.language,
    gender: facts.gender,
    area: facts.area,
    showsTyping: facts.showsTyping,
    place: viewPlace(place),
  }
}

/** May she write, and under what terms? `writesAgainAt` is slow mode's next allowed message, where there is one. */
export function viewStanding(facts: MemberFacts, now: Date, writesAgainAt: Date | null = null): StandingView {
  const isPaused = facts.pausedUntil !== null && facts.pausedUntil > now
  return {
    pausedUntil: isPaused ? facts.pausedUntil.toISOString() : null,
    pauseRule: isPaused ? facts.pauseRule : null,
    pauseWords: isPaused ? facts.pauseWords : null,
    ...viewLimits(facts, now),
    writesAgainAt: writesAgainAt === null ? null : writesAgainAt.toISOString(),
    readFirst: readFirst(facts, now),
  }
}

function viewLimits(
  { away, roomLimits, warning }: MemberFacts,
  now: Date,
): Pick<StandingView, 'away' | 'inRooms' | 'warning'> {
  return {
    away: away !== null && away.until > now ? { ...away, until: away.until.toISOString() } : null,
    inRooms: roomLimits
      .filter(({ until }) => until > now)
      .map((limit) => ({ ...limit, roomId: asRoomId(limit.roomId), until: limit.until.toISOString() })),
    warning: warning === null ? null : { ...warning, decisionId: asDecisionId(warning.decisionId) },
  }
}

function readFirst(facts: MemberFacts, now: Date): StandingView['readFirst'] {
  if (isStaff(facts.role)) return null
  if (ageBandOf(facts, now) === '13-15') return 'read-first'
  return facts.shownMessages < limits.newcomerMessages ? 'new-here' : null
}
