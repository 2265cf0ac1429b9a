import { checkNickname as checkNicknameRule, nicknameSkeleton } from '@lyktan/moderation/nickname.ts'
import type { NicknameAnswer } from '@lyktan/moderation/nickname.ts'
import { holdsByItself } from '@lyktan/moderation/rules/screen-with.ts'
import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import type { Circumstances } from '../call.ts'
import { findInvitation } from '../invitations/find-invitation.ts'
import { isNicknameTaken } from '../members/make-member.ts'

/**
 * Whether a nickname can be used, before joining. Only for somebody with a valid card, so that nobody else can ask who is here.
 * @throws Refusal 'invitation'
 */
export async function checkNickname(
  call: Circumstances,
  input: EndpointInput<'nickname:check'>,
): Promise<EndpointAnswers['nickname:check']> {
  const { place } = await findInvitation(call, input.code)
  const nickname = input.nickname.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  const answer = await nicknameIn(call, place.id, nickname)
  return answer.ok ? { fits: true, why: null } : { fits: false, why: answer.refused }
}

/** The rule's answer about a nickname, with what is taken in the municipality, and what its own rules would hold. */
export async function nicknameIn(
  call: Circumstances,
  municipalityId: string,
  nickname: string,
): Promise<NicknameAnswer> {
  const isTaken = await isNicknameTaken(municipalityId, nicknameSkeleton(nickname))
  const answer = checkNicknameRule(nickname, () => isTaken)
  const { live } = await call.live.rules.find(municipalityId)
  return answer.ok && live !== null && holdsByItself(live, nickname)
    ? { ok: false, refused: 'unfit' }
    : answer
}
