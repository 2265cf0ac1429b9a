import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { isStaff, may } from '@lyktan/shared/roles.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { memberFacts } from './member-facts.ts'
import { Member } from './member.model.ts'
import { viewMyself } from './member.view.ts'

/**
 * Changes my figure, language and free choices; null takes an answer back (texts `choice.regret`).
 * @throws Refusal 'bad-request' for an area that the municipality does not have
 */
export async function changeMe(
  call: Call,
  input: EndpointInput<'me:change'>,
): Promise<EndpointAnswers['me:change']> {
  const place = await call.live.municipalities.find(call.actor.municipalityId)
  if (place === null || !may(call.actor, 'change-own-profile')) throw new Refusal('forbidden')
  const { area } = input
  const isKnownArea = area === undefined || area === null || place.settings.areas.includes(area)
  if (!isKnownArea) throw new Refusal('bad-request', { errors: [{ path: 'area', code: 'unknown' }] })
  // Gender and area are asked of young people for the statistics; of staff nothing is kept that is not needed.
  const asksTooMuch = isStaff(call.actor.role) && (input.gender != null || area != null)
  if (asksTooMuch) throw new Refusal('forbidden')

  const changed = await Member.findByIdAndUpdate(
    call.actor.id,
    { $set: input },
    { returnDocument: 'after' },
  ).lean()
  if (changed === null) throw new Refusal('not-found')

  call.say.toProcesses('member:changed', { memberId: call.actor.id })
  return { me: viewMyself(memberFacts(changed), place, call.now) }
}
