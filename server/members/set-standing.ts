import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import type { Standing } from '@lyktan/moderation/standing.ts'

import type { Circumstances } from '../call.ts'
import { memberFacts } from './member-facts.ts'
import { Member } from './member.model.ts'
import type { MemberRecord } from './member.model.ts'
import { viewStanding } from './member.view.ts'

/** So many colleagues would have to decide about the same person between our reading and our writing. */
const triesMax = 8

/**
 * Makes what somebody's measures come to hold for her: in what is remembered of her, in her open sockets, on her pages.
 * Written on the condition that nobody else has set it since `reckon` began to read; otherwise it is reckoned anew.
 * A member who is gone has no standing.
 */
export async function setStanding(
  call: Circumstances,
  { memberId, municipalityId }: { readonly memberId: MemberId; readonly municipalityId: MunicipalityId },
  reckon: () => Promise<Standing>,
): Promise<void> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const before = await Member.findOne({ _id: memberId, municipalityId })
      .select({ standingVersion: 1 })
      .lean<MemberRecord>()
    if (before === null) return
    const standing = await reckon()
    const set = await Member.findOneAndUpdate(
      { _id: memberId, municipalityId, standingVersion: before.standingVersion ?? null },
      { $set: { ...kept(standing), standingVersion: (before.standingVersion ?? 0) + 1 } },
      { returnDocument: 'after' },
    ).lean<MemberRecord>()
    if (set !== null) return await tell(call, set, standing)
  }
  throw new Error('The standing is changed too often to be written')
}

function kept({ pause, away, inRooms, warning }: Standing): Partial<MemberRecord> {
  return {
    pausedUntil: pause?.until ?? null,
    pauseRule: pause?.rule ?? null,
    pauseWords: pause?.words ?? null,
    suspendedUntil: away?.until ?? null,
    away,
    roomLimits: [...inRooms],
    warning,
  }
}

async function tell(call: Circumstances, record: MemberRecord, { away, inRooms }: Standing): Promise<void> {
  const { _id: memberId, municipalityId } = record
  call.say.toProcesses('member:changed', { memberId })
  const rooms = away === null ? [] : await call.live.rooms.inUse(municipalityId)
  const closed = inRooms.filter(({ kind }) => kind !== 'pause').map(({ roomId }) => roomId)
  for (const roomId of [...rooms.map(({ id }) => id), ...closed])
    call.say.toProcesses('member:dropped', { memberId, roomId })
  call.say.toMember(memberId, 'standing:changed', {
    standing: viewStanding(memberFacts(record), call.now),
  })
}
