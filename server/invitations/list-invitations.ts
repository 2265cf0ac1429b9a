import { asInvitationId } from '@lyktan/shared/ids.ts'
import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import type { InvitationView } from '@lyktan/shared/invitations.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Invitation } from './invitation.model.ts'
import type { InvitationRecord } from './invitation.model.ts'

const most = 500

/**
 * The municipality's cards, the newest first, without their codes.
 * @throws Refusal 'forbidden'
 */
export async function listInvitations(call: Call): Promise<EndpointAnswers['invitations:list']> {
  if (!may(call.actor, 'make-invitations')) throw new Refusal('forbidden')

  const { municipalityId } = call.actor
  const records = await Invitation.find({ municipalityId }).sort({ madeAt: -1, _id: 1 }).limit(most).lean()

  return { invitations: records.map((record) => viewInvitation(record, call.now)) }
}

function viewInvitation(record: InvitationRecord, now: Date): InvitationView {
  const isExpired = record.state === 'unused' && record.expiresAt <= now
  return {
    id: asInvitationId(record._id),
    ageBand: record.ageBand,
    madeAt: record.madeAt.toISOString(),
    expiresAt: record.expiresAt.toISOString(),
    state: isExpired ? 'expired' : record.state,
  }
}
