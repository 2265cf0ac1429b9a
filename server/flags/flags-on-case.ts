import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { FlagOnCase } from '@lyktan/shared/flags.ts'
import type { CaseId } from '@lyktan/shared/ids.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { mustReadCase } from '../queue/must-read-case.ts'
import { mustReadQueue } from '../queue/must-read-queue.ts'
import { findCase } from '../queue/step-record.ts'
import { Flag } from './flag.model.ts'
import type { FlagRecord } from './flag.model.ts'

const shownMost = 50

/**
 * Who has flagged a case, as what, and in which words, the first one first: for those who may decide it and nobody else. Each look is on
 * record, since nothing is told in more confidence.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found'
 */
export async function flagsOnCase(
  call: Call,
  { caseId }: Input<'flag:on-case'>,
): Promise<Answers['flag:on-case']> {
  await mustReadQueue(call)
  const { municipalityId } = call.actor
  mustReadCase(call, await findCase({ municipalityId, caseId }))
  await writeAudit(call, { municipalityId, act: 'flag:read', object: { kind: 'case', id: caseId } })
  const flags = await Flag.find({ caseId })
    .sort({ raisedAt: 1, _id: 1 })
    .limit(shownMost)
    .lean<FlagRecord[]>()
  const told = flags.map(async ({ flaggerId, category, words, raisedAt }) => ({
    category,
    words,
    raisedAt: raisedAt.toISOString(),
    nickname: (await call.live.members.find(flaggerId))?.nickname ?? '',
  }))
  return { flags: await Promise.all(told) }
}

/** What was told about a case, the first one first, without who told: for somebody outside the place. */
export async function toldOf(
  caseId: CaseId,
): Promise<readonly Pick<FlagOnCase, 'category' | 'words' | 'raisedAt'>[]> {
  const flags = await Flag.find({ caseId })
    .sort({ raisedAt: 1, _id: 1 })
    .limit(shownMost)
    .lean<FlagRecord[]>()
  return flags.map(({ category, words, raisedAt }) => ({
    category,
    words,
    raisedAt: raisedAt.toISOString(),
  }))
}
