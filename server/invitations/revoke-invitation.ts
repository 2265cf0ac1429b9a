import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { may } from '@lyktan/shared/roles.ts'
import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Invitation } from './invitation.model.ts'

/**
 * Makes a card that was lost or handed out wrongly useless. A card that was used stays used.
 * @throws Refusal 'forbidden', 'not-found', 'stale' when it was used already
 */
export async function revokeInvitation(
  call: Call,
  input: EndpointInput<'invitations:revoke'>,
): Promise<EndpointAnswers['invitations:revoke']> {
  if (!may(call.actor, 'revoke-invitations')) throw new Refusal('forbidden')
  const own = { _id: input.invitationId, municipalityId: call.actor.municipalityId }
  const revoked = await Invitation.updateOne({ ...own, state: 'unused' }, { $set: { state: 'revoked' } })
  if (revoked.modifiedCount === 0) {
    const record = await Invitation.findOne(own).lean()
    if (record === null) throw new Refusal('not-found')
    if (record.state === 'used') throw new Refusal('stale')
    return {}
  }

  const object = { kind: 'invitation', id: input.invitationId }
  await writeAudit(call, { municipalityId: call.actor.municipalityId, act: 'invitations:revoke', object })

  return {}
}
