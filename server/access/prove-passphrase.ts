import { nicknameSkeleton } from '@lyktan/moderation/nickname.ts'
import type { Circumstances } from '../call.ts'
import type { MemberFacts } from '../members/member-facts.ts'
import { findSecrets, renewHash } from '../members/member-secrets.ts'
import type { MemberSecrets } from '../members/member-secrets.ts'
import { countTry, forgetTries } from './count-try.ts'
import { hashPassphrase, isOutdatedHash, verifyPassphrase } from './passphrase.ts'

/**
 * The member whose passphrase this is, or null. An unknown name takes the same time and gets the same answer as a wrong passphrase.
 * @throws Refusal 'rate-limited' after too many tries under one name
 */
export async function provePassphrase(
  call: Circumstances,
  given: { place: string | undefined; nickname: string; passphrase: string },
): Promise<MemberFacts | null> {
  const { secrets, triesName } = await findNamed(call, given)
  await countTry(call, `passphrase ${triesName}`)

  const isRight = await verifyPassphrase(call.config, given.passphrase, secrets?.passphraseHash ?? null)
  if (!isRight || secrets === null) return null

  await forgetTries(call, `passphrase ${triesName}`)
  if (isOutdatedHash(call.config, secrets.passphraseHash)) {
    await renewHash(secrets, await hashPassphrase(call.config, given.passphrase))
  }
  return secrets.facts
}

/** Whom a name means, and under what her tries are counted: the same however the name and the place were written. */
export async function findNamed(
  call: Circumstances,
  given: { place: string | undefined; nickname: string },
): Promise<{ secrets: MemberSecrets | null; triesName: string }> {
  const skeleton = nicknameSkeleton(given.nickname)
  const municipality = await municipalityNamed(call, given.place)
  const secrets = municipality === null ? null : await findSecrets(given.nickname, municipality)
  return { secrets, triesName: `${secrets?.facts.municipalityId ?? municipality ?? given.place} ${skeleton}` }
}

/** null: there is no such place. undefined: none was named. */
async function municipalityNamed(
  call: Circumstances,
  slug: string | undefined,
): Promise<string | null | undefined> {
  if (slug === undefined) return undefined
  const all = await call.live.municipalities.all()
  return all.find((municipality) => municipality.slug === slug)?.id ?? null
}
