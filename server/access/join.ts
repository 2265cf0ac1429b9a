import { ageBand, needsAgeQuestion } from '@lyktan/moderation/age-band.ts'
import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import type { DoorCall } from '../call.ts'
import { findInvitation } from '../invitations/find-invitation.ts'
import type { ValidInvitation } from '../invitations/find-invitation.ts'
import { useInvitation } from '../invitations/use-invitation.ts'
import { makeMember } from '../members/make-member.ts'
import { swedishYear } from '../members/member-facts.ts'
import { viewMyself } from '../members/member.view.ts'
import { Refusal } from '../refusal.ts'
import { nicknameIn } from './check-nickname.ts'
import { hashPassphrase } from './passphrase.ts'
import { makeRecoveryCode } from './recovery-code.ts'
import { letIn } from './sign-in.ts'
import { isWeakPassphrase } from './weak-passphrase.ts'

type Input = EndpointInput<'member:join'>

/**
 * Comes in with a card. Whoever is refused leaves nothing behind, and the card can still be used.
 * @throws Refusal 'invitation', 'too-young', 'too-old', 'wrong-band', 'nickname-taken', 'nickname-unfit', 'passphrase-weak', 'unavailable'
 */
export async function join(call: DoorCall, input: Input): Promise<EndpointAnswers['member:join']> {
  const invitation = await findInvitation(call, input.code)
  const { place } = invitation
  const refused = ageRefusal(input, invitation, swedishYear(call.now))
  if (refused) throw refused
  if (input.area !== undefined && !place.settings.areas.includes(input.area))
    throw new Refusal('bad-request', { errors: [{ path: 'area', code: 'unknown' }] })
  const skeleton = await freeSkeleton(call, place.id, input.nickname)
  if (isWeakPassphrase(input.passphrase, [input.nickname, place.name, place.settings.placeName]))
    throw new Refusal('passphrase-weak')

  const recovery = makeRecoveryCode(call.config)
  const passphraseHash = await hashPassphrase(call.config, input.passphrase)
  const { nickname, avatar, birthYear, language, gender = null, area = null } = input
  const member = await useInvitation(call, invitation, () =>
    makeMember(call, {
      municipalityId: place.id,
      role: 'participant',
      nickname,
      skeleton,
      avatar,
      birthYear,
      language,
      gender,
      area,
      passphraseHash,
      recoveryHash: recovery.hash,
    }),
  )
  await letIn(call, member)

  return { me: viewMyself(member, place, call.now), recoveryCode: recovery.code }
}

/** Why the birth year does not fit the place or the card. A year that may still be 12 must say that it is not. */
function ageRefusal(input: Input, { place, ageBand: ofCard }: ValidInvitation, year: number): Refusal | null {
  const band = ageBand(input.birthYear, { year })
  if (band === 'too-young' || band === 'too-old') return new Refusal(band)
  if (year - input.birthYear < place.settings.minimumAge) return new Refusal('too-young')
  if (band !== ofCard) return new Refusal('wrong-band')
  if (!needsAgeQuestion(input.birthYear, { year })) return null
  if (input.hasTurned13 === undefined)
    return new Refusal('bad-request', { errors: [{ path: 'hasTurned13', code: 'required' }] })
  return input.hasTurned13 ? null : new Refusal('too-young')
}

async function freeSkeleton(call: DoorCall, municipalityId: string, nickname: string): Promise<string> {
  const answer = await nicknameIn(call, municipalityId, nickname)
  if (answer.ok) return answer.skeleton
  if (answer.refused === 'taken') throw new Refusal('nickname-taken')
  throw new Refusal('nickname-unfit', { errors: [{ path: 'nickname', code: answer.refused }] })
}
