import { limits } from '@lyktan/shared/limits.ts'
import { makeAccount } from '../access/make-account.ts'
import { hashPassphrase, suggestPassphrase, verifyPassphrase } from '../access/passphrase.ts'
import type { Circumstances } from '../call.ts'
import { swedishYear } from '../members/member-facts.ts'
import type { MemberFacts } from '../members/member-facts.ts'
import { findSecrets, renewHash } from '../members/member-secrets.ts'
import { noteShownMessage } from '../members/note-shown-message.ts'
import type { DemoFile } from './demo-file.ts'
import { demoAccounts } from './demo-place.ts'
import type { DemoAccount } from './demo-place.ts'

export interface SeededAccount {
  readonly member: MemberFacts
  readonly passphrase: string
}

/**
 * Every account of the demo with a passphrase that works: the one in the file while it still does, otherwise a fresh one.
 * One account is tried for all, since only another secret behind the hashes makes them useless, and trying is deliberately slow.
 */
export async function seedAccounts(
  call: Circumstances,
  municipalityId: string,
  before: DemoFile | null,
): Promise<SeededAccount[]> {
  const still = (await stillWorks(call, municipalityId, before)) ? before : null
  return Promise.all(
    demoAccounts.map((account) => {
      const known = still?.accounts.find(({ nickname }) => nickname === account.nickname)
      return seedAccount(call, account, { municipalityId, known: known?.password })
    }),
  )
}

async function stillWorks(
  call: Circumstances,
  municipalityId: string,
  before: DemoFile | null,
): Promise<boolean> {
  const tried = before?.accounts.find(({ role }) => role === 'manager')
  if (tried === undefined) return false
  const secrets = await findSecrets(tried.nickname, municipalityId)
  return secrets !== null && verifyPassphrase(call.config, tried.password, secrets.passphraseHash)
}

async function seedAccount(
  call: Circumstances,
  account: DemoAccount,
  { municipalityId, known }: { municipalityId: string; known: string | undefined },
): Promise<SeededAccount> {
  const secrets = await findSecrets(account.nickname, municipalityId)
  if (secrets === null) return makeDemoAccount(call, account, municipalityId)
  if (known !== undefined) return { member: secrets.facts, passphrase: known }
  const passphrase = suggestPassphrase()
  await renewHash(secrets, await hashPassphrase(call.config, passphrase))
  return { member: secrets.facts, passphrase }
}

async function makeDemoAccount(call: Circumstances, account: DemoAccount, municipalityId: string) {
  const { role, nickname, avatar, title, turns, isKnown } = account
  const made = await makeAccount(call, {
    municipalityId,
    role,
    nickname,
    avatar,
    ...(title === undefined ? {} : { title }),
    ...(turns === undefined ? {} : { birthYear: swedishYear(call.now) - turns }),
  })
  const shown = isKnown === true ? limits.newcomerMessages : 0
  for (let message = 0; message < shown; message += 1) await noteShownMessage(call, made.member.id)
  return made
}
