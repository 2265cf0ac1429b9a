import { nicknameSkeleton } from '@lyktan/moderation/nickname.ts'
import type { Circumstances } from '../call.ts'
import { memberFacts } from './member-facts.ts'
import type { MemberFacts } from './member-facts.ts'
import { Member } from './member.model.ts'

/** A member with what proves who she is. Never leaves the server, is never remembered between calls. */
export interface MemberSecrets {
  readonly facts: MemberFacts
  readonly passphraseHash: string
  readonly recoveryHash: string | null
}

/**
 * The member of a name, however it is written: in one municipality, or in all when none was named.
 * null when nobody has it, and when people of several municipalities do, since then only the place can tell them apart.
 */
export async function findSecrets(
  written: string,
  municipalityId: string | undefined,
): Promise<MemberSecrets | null> {
  const nickname = written.normalize('NFC').trim()
  const skeleton = nicknameSkeleton(nickname)
  // The name itself counts too: the rule of what looks alike may have changed since it was chosen.
  const named = { $or: [{ skeleton }, { nickname }] }
  const where = municipalityId === undefined ? named : { municipalityId, ...named }
  const found = await Member.find(where).limit(4).select('+passphraseHash +recoveryHash').lean()
  const exact = found.filter((record) => record.nickname === nickname)
  const [record, another] = exact.length > 0 ? exact : found
  if (record === undefined || another !== undefined) return null
  const { passphraseHash, recoveryHash } = record
  return { facts: memberFacts(record), passphraseHash, recoveryHash }
}

/** Keeps the same passphrase under a newer hash, unless it was changed meanwhile. */
export async function renewHash(secrets: MemberSecrets, passphraseHash: string): Promise<void> {
  await Member.updateOne(
    { _id: secrets.facts.id, passphraseHash: secrets.passphraseHash },
    { $set: { passphraseHash } },
  )
}

/**
 * A new passphrase for somebody who had her recovery code: the code is used up, a new one takes its place, all sessions end.
 * null when another recovery with the same code came first.
 */
export async function replaceSecrets(
  call: Circumstances,
  secrets: MemberSecrets,
  fresh: { passphraseHash: string; recoveryHash: string },
): Promise<MemberFacts | null> {
  const record = await Member.findOneAndUpdate(
    { _id: secrets.facts.id, recoveryHash: secrets.recoveryHash },
    { $set: fresh, $inc: { sessionVersion: 1 } },
    { returnDocument: 'after' },
  ).lean()
  if (record === null) return null
  call.say.toProcesses('member:changed', { memberId: record._id })
  return memberFacts(record)
}

/** Every session of a member is over from now on. @returns her facts after that, or null when she is gone */
export async function endSessions(call: Circumstances, memberId: string): Promise<MemberFacts | null> {
  const record = await Member.findByIdAndUpdate(
    memberId,
    { $inc: { sessionVersion: 1 } },
    { returnDocument: 'after' },
  ).lean()
  call.say.toMember(memberId, 'session:ended', { why: 'signed-out' })
  call.say.toProcesses('member:changed', { memberId })
  return record === null ? null : memberFacts(record)
}
