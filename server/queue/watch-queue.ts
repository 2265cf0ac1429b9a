import { trusted } from 'mongoose'
import type { QueryFilter } from 'mongoose'

import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { viewCase } from './case.view.ts'
import { mustReadQueue } from './must-read-queue.ts'
import { ownAside } from './own-aside.ts'
import { findCase } from './step-record.ts'

/** More than anybody reads in an evening; the gravest and soonest due come first in any case. */
const rowsMax = 200

/**
 * What waits for a person, the gravest and then the soonest due first, one page of it. Changes come as `case:changed` and, in a raid, `queue:changed`.
 * @throws Refusal 'forbidden', 'off-shift'
 */
export async function watchQueue(call: Call): Promise<Answers['queue:watch']> {
  await mustReadQueue(call)
  const [total, page, aside] = await Promise.all([
    Case.countDocuments(waiting(call)),
    pageOf(call, waiting(call)),
    ownAside(call.actor.id),
  ])
  return { ...page, total, aside }
}

/**
 * The page behind the last case that was shown; where it has been decided meanwhile, from where it stood.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found'
 */
export async function moreOfQueue(
  call: Call,
  { after }: Input<'queue:more'>,
): Promise<Answers['queue:more']> {
  await mustReadQueue(call)
  const { municipalityId } = call.actor
  const { severityRank, priorityAt, _id } = await findCase({ municipalityId, caseId: after })
  const behind = [
    { severityRank: trusted({ $gt: severityRank }) },
    { severityRank, priorityAt: trusted({ $gt: priorityAt }) },
    { severityRank, priorityAt, _id: trusted({ $gt: _id }) },
  ]
  return await pageOf(call, { ...waiting(call), $or: behind })
}

/** What this leader may read: never what is about herself; a hidden wave is one matter of its own. */
const waiting = ({ actor: { id, municipalityId, role } }: Call) => ({
  municipalityId,
  open: true,
  waveId: null,
  authorId: trusted({ $ne: id }),
  ...(role !== 'manager' && { forManagers: false }),
})

async function pageOf(call: Call, which: QueryFilter<CaseRecord>): Promise<Answers['queue:more']> {
  const records = await Case.find(which)
    .sort({ severityRank: 1, priorityAt: 1, _id: 1 })
    .limit(rowsMax + 1)
    .lean<CaseRecord[]>()
  const shown = records.slice(0, rowsMax)
  return {
    cases: await Promise.all(shown.map((record) => viewCase(call, record))),
    more: records.length > rowsMax,
  }
}
