import { trusted } from 'mongoose'

import type { MemberId } from '@lyktan/shared/ids.ts'

import type { MemberFacts } from '../members/member-facts.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { StaffNote } from './staff-note.model.ts'

/**
 * Deletes the closed cases of a member who asks to be forgotten. What a leader has removed is kept with its reasons until
 * it is weeded, as the removed message itself is. What leaders have noted about her goes.
 */
export async function forgetAuthor(authorId: MemberId): Promise<void> {
  await Case.deleteMany({ authorId, open: false, 'decision.outcome': trusted({ $ne: 'removed' }) })
  await StaffNote.deleteMany({ memberId: authorId })
}

/**
 * Her lines in the conversations around what others wrote lose name and words; around her own, kept with its reasons, her name alone.
 * What others wrote stays as it was frozen.
 */
export async function forgetAround({
  id,
  municipalityId,
  nickname,
}: Pick<MemberFacts, 'id' | 'municipalityId' | 'nickname'>): Promise<void> {
  const found = await Case.find({ municipalityId, 'around.nickname': nickname })
    .select({ around: 1, authorId: 1 })
    .sort({ _id: 1 })
    .lean<CaseRecord[]>()
  for (const { _id, around, authorId } of found) {
    const kept = around.map((line) =>
      line.nickname === nickname ? { ...line, nickname: '', text: authorId === id ? line.text : '' } : line,
    )
    await Case.updateOne({ _id }, { $set: { around: kept } })
  }
}
