import type { MunicipalityId } from '@lyktan/shared/ids.ts'
import { wasRight } from '@lyktan/moderation/rules/precision.ts'

import type { Circumstances } from '../call.ts'
import { decidedFindings } from '../queue/decided-findings.ts'
import type { DecidedFindings } from '../queue/decided-findings.ts'
import { Judgement } from './rule-count.model.ts'

/** Longer than the timer's turn, so that nothing falls between two. */
const windowMilliseconds = 15 * 60_000

/** Learns from what was decided lately how right each rule was. Done again it ends the same: one judgement for each finding of a case. */
export async function judgeFindings(call: Circumstances): Promise<void> {
  const since = new Date(call.now.getTime() - windowMilliseconds)
  for (const { id } of await call.live.municipalities.all()) await judgeSince(id, since)
}

/** Judges what one municipality decided since an instant. */
export async function judgeSince(municipalityId: MunicipalityId, since: Date): Promise<void> {
  const decided = await decidedFindings(municipalityId, since)
  const operations = decided.flatMap((one) => judgementsOf(municipalityId, one))
  if (operations.length > 0) await Judgement.bulkWrite(operations)
}

function judgementsOf(municipalityId: string, { caseId, outcome, decidedAt, findings }: DecidedFindings) {
  return findings.map(({ finding, marked }) => {
    const { filter, rule, category } = finding
    const _id = [caseId, filter, rule].join('|')
    const right = wasRight({ outcome, marked }, category)
    if (right === null) return { deleteOne: { filter: { _id } } }
    const $set = { municipalityId, filter, rule, right, judgedAt: decidedAt }
    return { updateOne: { filter: { _id }, update: { $set }, upsert: true } }
  })
}
