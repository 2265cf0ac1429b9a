import type { MemberId, SessionId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { tellStep } from './board-of.ts'
import { BoardMark } from './mark.model.ts'
import type { MarkRecord } from './mark.model.ts'

/** A young person asks to be forgotten: what she has drawn goes from every board that there is, before everybody's eyes. */
export async function forgetMarks(call: Circumstances, memberId: MemberId): Promise<void> {
  const marks = await BoardMark.find({ memberId }).lean<MarkRecord[]>()
  await BoardMark.deleteMany({ memberId })
  for (const [sessionId, own] of bySession(marks)) {
    for (const sheet of new Set(own.map((mark) => mark.sheet))) {
      const ids = own.filter((mark) => mark.sheet === sheet).map(({ _id }) => _id)
      await tellStep(call, { _id: sessionId, sheet }, { step: { do: 'removed', ids } })
    }
  }
}

/** What boards hold of somebody now, for her own copy of her data. */
export async function ownMarks(
  memberId: MemberId,
): Promise<readonly { readonly session: SessionId; readonly shape: MarkRecord['shape'] }[]> {
  const marks = await BoardMark.find({ memberId }).sort({ clientId: 1 }).lean<MarkRecord[]>()
  return marks.map(({ sessionId, shape }) => ({ session: sessionId, shape }))
}

function bySession(marks: readonly MarkRecord[]): ReadonlyMap<SessionId, readonly MarkRecord[]> {
  const those = new Map<SessionId, MarkRecord[]>()
  for (const mark of marks) those.set(mark.sessionId, [...(those.get(mark.sessionId) ?? []), mark])
  return those
}
