import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { dayOf } from './note-visit.ts'
import { memberFacts } from './member-facts.ts'
import type { MemberFacts } from './member-facts.ts'
import { Member } from './member.model.ts'
import type { MemberRecord } from './member.model.ts'

type Given = Pick<
  MemberRecord,
  'municipalityId' | 'role' | 'nickname' | 'skeleton' | 'avatar' | 'language' | 'passphraseHash'
>
type Optional = Pick<MemberRecord, 'birthYear' | 'title' | 'gender' | 'area' | 'recoveryHash'>
export type Newcomer = Given & Partial<Optional>

/**
 * Keeps a new member. The index decides whether the name is free, so two who choose look-alike names at once never both get one.
 * @throws Refusal 'nickname-taken'
 */
export async function makeMember(call: Circumstances, newcomer: Newcomer): Promise<MemberFacts> {
  const today = dayOf(call.now)
  const record = { ...newcomer, _id: call.newId(), rulesAcceptedOn: today, lastVisitOn: today }
  try {
    const made = await Member.create(record)
    return memberFacts(made.toObject())
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal('nickname-taken')
    throw error
  }
}

/** Whether somebody of the municipality, young or staff, has a name that looks like this one. */
export async function isNicknameTaken(municipalityId: string, skeleton: string): Promise<boolean> {
  return (await Member.exists({ municipalityId, skeleton })) !== null
}
