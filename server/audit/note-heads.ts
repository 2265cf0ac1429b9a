import type { Circumstances } from '../call.ts'
import { AuditHead } from './audit.model.ts'
import type { AuditHeadRecord } from './audit.model.ts'

/** Notes every chain's head in the log, which leaves the system: a chain made anew is known by it. */
export async function noteHeads(call: Circumstances): Promise<void> {
  const heads = await AuditHead.find().sort({ _id: 1 }).lean<AuditHeadRecord[]>()
  for (const { _id, number, hash } of heads)
    call.log.info('audit head', { municipalityId: _id, count: number, objectId: hash })
}
