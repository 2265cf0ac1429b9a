import type { Avatar } from '@lyktan/shared/avatars.ts'
import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import { asMemberId, asMunicipalityId } from '@lyktan/shared/ids.ts'
import type { Language } from '@lyktan/shared/languages.ts'
import type { Gender } from '@lyktan/shared/members.ts'
import type { Actor, Role } from '@lyktan/shared/roles.ts'
import { ageBand } from '@lyktan/moderation/age-band.ts'
import type { Away, RoomLimit, Warning } from '@lyktan/moderation/standing.ts'
import type { MemberRecord } from './member.model.ts'

/** What decides about a member, and how others see her. */
export interface MemberFacts {
  readonly id: MemberId
  readonly municipalityId: MunicipalityId
  readonly role: Role
  readonly nickname: string
  readonly avatar: Avatar
  readonly birthYear: number | null
  readonly pausedUntil: Date | null
  readonly pauseRule: number | null
  readonly pauseWords: string | null
  readonly suspendedUntil: Date | null
  /** Out of the whole place, with kind and reason; ends when `suspendedUntil` does. */
  readonly away: Away | null
  /** What holds in single rooms. */
  readonly roomLimits: readonly RoomLimit[]
  /** To be read and confirmed before she writes again. */
  readonly warning: Warning | null
  readonly showsTyping: boolean
  readonly shownMessages: number
  readonly flagsJudged: number
  readonly flagsRight: number
  readonly sessionVersion: number
  readonly language: Language
  readonly gender: Gender | null
  readonly area: string | null
}

/** What was stored of a member, without what proves who she is. */
export function memberFacts(record: MemberRecord): MemberFacts {
  return {
    id: asMemberId(record._id),
    municipalityId: asMunicipalityId(record.municipalityId),
    role: record.role,
    nickname: record.nickname,
    avatar: record.avatar,
    birthYear: record.birthYear,
    pausedUntil: record.pausedUntil,
    pauseRule: record.pauseRule,
    pauseWords: record.pauseWords,
    suspendedUntil: record.suspendedUntil,
    away: record.away ?? null,
    roomLimits: record.roomLimits ?? [],
    warning: record.warning ?? null,
    showsTyping: record.showsTyping,
    shownMessages: record.shownMessages,
    flagsJudged: record.flagsJudged ?? 0,
    flagsRight: record.flagsRight ?? 0,
    sessionVersion: record.sessionVersion,
    language: record.language,
    gender: record.gender,
    area: record.area,
  }
}

/** The band of a young person today; null for staff and for somebody who has grown past the place. */
export function ageBandOf(facts: MemberFacts, now: Date): AgeBand | null {
  if (facts.birthYear === null) return null
  const band = ageBand(facts.birthYear, { year: swedishYear(now) })
  return band === 'too-young' || band === 'too-old' ? null : band
}

/** Until when she may not write, or not come in: everywhere, or in this room alone, whichever lasts longer. */
export function limitsIn(
  { pausedUntil, suspendedUntil, roomLimits }: MemberFacts,
  roomId: string,
): { readonly pausedUntil: Date | null; readonly suspendedUntil: Date | null } {
  const here = roomLimits.filter((limit) => limit.roomId === roomId)
  const pauses = here.filter(({ kind }) => kind === 'pause').map(({ until }) => until)
  const aways = here.filter(({ kind }) => kind !== 'pause').map(({ until }) => until)
  return {
    pausedUntil: latest([pausedUntil, ...pauses]),
    suspendedUntil: latest([suspendedUntil, ...aways]),
  }
}

function latest(instants: readonly (Date | null)[]): Date | null {
  return instants.reduce((last, at) => (at !== null && (last === null || at > last) ? at : last), null)
}

export function actorOf(facts: MemberFacts, now: Date): Actor {
  const { id, municipalityId, role } = facts
  return { id, municipalityId, role, ageBand: ageBandOf(facts, now) ?? undefined }
}

/** The calendar year in Sweden, which is always one hour ahead of UTC when a year ends. */
export const swedishYear = (now: Date): number => new Date(now.getTime() + 3_600_000).getUTCFullYear()
