import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import type { DoorCall } from '../call.ts'
import { replaceSecrets } from '../members/member-secrets.ts'
import { viewMyself } from '../members/member.view.ts'
import { Refusal } from '../refusal.ts'
import { countTry, forgetTries } from './count-try.ts'
import { hashPassphrase } from './passphrase.ts'
import { findNamed } from './prove-passphrase.ts'
import { fitsRecoveryCode, makeRecoveryCode } from './recovery-code.ts'
import { letIn } from './sign-in.ts'
import { isWeakPassphrase } from './weak-passphrase.ts'

/**
 * A new passphrase for somebody who wrote down her recovery code. The code is used up and replaced,
 * and every session she had ends.
 * @throws Refusal 'sign-in' (one answer whatever does not fit), 'passphrase-weak', 'rate-limited', 'unavailable'
 */
export async function recover(
  call: DoorCall,
  input: EndpointInput<'access:recover'>,
): Promise<EndpointAnswers['access:recover']> {
  const { secrets, triesName } = await findNamed(call, { place: input.place, nickname: input.nickname })
  await countTry(call, `recovery ${triesName}`)
  if (secrets === null || !fitsRecoveryCode(call.config, input.recoveryCode, secrets.recoveryHash))
    throw new Refusal('sign-in')
  const place = await call.live.municipalities.find(secrets.facts.municipalityId)
  if (place === null) throw new Refusal('sign-in')
  const names = [secrets.facts.nickname, place.name, place.settings.placeName]
  if (isWeakPassphrase(input.passphrase, names)) throw new Refusal('passphrase-weak')

  const fresh = makeRecoveryCode(call.config)
  const passphraseHash = await hashPassphrase(call.config, input.passphrase)
  const member = await replaceSecrets(call, secrets, { passphraseHash, recoveryHash: fresh.hash })
  if (member === null) throw new Refusal('sign-in')
  await forgetTries(call, `recovery ${triesName}`)
  await forgetTries(call, `passphrase ${triesName}`)
  await letIn(call, member)

  return { me: viewMyself(member, place, call.now), recoveryCode: fresh.code }
}
