import { nicknameSkeleton } from '@lyktan/moderation/nickname.ts'
import type { Avatar } from '@lyktan/shared/avatars.ts'
import type { Role } from '@lyktan/shared/roles.ts'
import { isStaff } from '@lyktan/shared/roles.ts'
import { writeAudit } from '../audit/write-audit.ts'
import type { Circumstances } from '../call.ts'
import { makeMember } from '../members/make-member.ts'
import type { MemberFacts } from '../members/member-facts.ts'
import { hashPassphrase, suggestPassphrase } from './passphrase.ts'

export interface NewAccount {
  readonly municipalityId: string
  readonly role: Role
  /** A nickname; for staff the first name, which young people see. */
  readonly nickname: string
  readonly avatar: Avatar
  readonly title?: string
  readonly birthYear?: number
}

/**
 * Makes an account without a card, with a passphrase that is told this once: for staff, and for a demo.
 * @throws Refusal 'nickname-taken'
 */
export async function makeAccount(
  call: Circumstances,
  account: NewAccount,
): Promise<{ member: MemberFacts; passphrase: string }> {
  const passphrase = suggestPassphrase()
  const { municipalityId, role, nickname, avatar, title = null, birthYear = null } = account
  const member = await makeMember(call, {
    municipalityId,
    role,
    nickname,
    skeleton: nicknameSkeleton(nickname),
    avatar,
    title,
    birthYear,
    language: 'sv',
    passphraseHash: await hashPassphrase(call.config, passphrase),
  })
  if (isStaff(role)) {
    const object = { kind: 'member', id: member.id }
    await writeAudit(call, { municipalityId, act: 'staff:make', object, reason: role })
  }
  return { member, passphrase }
}
