import { trusted } from 'mongoose'

import type { DecisionId, MunicipalityId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { decisionsToWeed, emptyDecisionTexts, weedDecisions } from '../decisions/weed-decisions.ts'
import { weedMeasures } from '../measures/forget-measures.ts'
import type { MunicipalityFacts } from '../municipalities/municipality-book.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'

/**
 * Weeds decisions with their measures and appeals when six months are over (field and law, 3b). One whose appeal is not yet
 * decided waits for that. The decision itself goes last, so that a weeding that breaks off is finished by the next.
 */
export async function weedStanding(call: Circumstances): Promise<void> {
  let weeded = 0
  const places = (await call.live.municipalities.all()).map((place) => ({ _id: place.id, place }))
  await eachRecord({ call, timer: 'weed standing' }, places, async ({ place }) => {
    await emptyDecisionTexts(call, place)
    weeded += await weedPlace(call, place)
  })
  if (weeded > 0) call.log.info('weeded', { verb: 'weed standing', count: weeded })
}

async function weedPlace(call: Circumstances, place: MunicipalityFacts): Promise<number> {
  const due = await decisionsToWeed(call, place)
  const undecided = await undecidedAmong(place.id, due)
  const over = due.filter((decisionId) => !undecided.has(decisionId))
  if (over.length === 0) return 0
  await weedMeasures(over)
  await Appeal.deleteMany({ municipalityId: place.id, decisionId: trusted({ $in: over }) })
  return await weedDecisions(over)
}

async function undecidedAmong(
  municipalityId: MunicipalityId,
  decisionIds: readonly DecisionId[],
): Promise<ReadonlySet<DecisionId>> {
  const open = await Appeal.find({
    municipalityId,
    decisionId: trusted({ $in: [...decisionIds] }),
    decidedAt: null,
  })
    .select({ decisionId: 1 })
    .lean<Pick<AppealRecord, 'decisionId'>[]>()
  return new Set(open.map(({ decisionId }) => decisionId))
}
