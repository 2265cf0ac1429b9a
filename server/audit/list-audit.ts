import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'
import type { AuditEntryView } from '@lyktan/shared/audit.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { AuditEntry } from './audit.model.ts'
import type { AuditRecord } from './audit.model.ts'

const entriesMax = 200

/** The newest entries of the asker's own municipality, the newest first. @throws Refusal 'forbidden' */
export async function listAudit(call: Call): Promise<EndpointAnswers['audit:list']> {
  if (!may(call.actor, 'read-audit')) throw new Refusal('forbidden')
  const { municipalityId } = call.actor
  const records = await AuditEntry.find({ municipalityId })
    .sort({ number: -1, _id: -1 })
    .limit(entriesMax)
    .lean<AuditRecord[]>()
  return { entries: records.map(viewEntry) }
}

function viewEntry(record: AuditRecord): AuditEntryView {
  const { number, at, actorId, act, objectKind, objectId, reason, hash } = record
  return {
    number,
    at: at.toISOString(),
    actorId: actorId === 'system' ? 'system' : asMemberId(actorId),
    act,
    objectKind,
    objectId,
    reason,
    hash,
  }
}
