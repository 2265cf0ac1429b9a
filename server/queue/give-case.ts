import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { actorOf } from '../members/member-book.ts'
import { Refusal } from '../refusal.ts'
import { mustReadCase } from './must-read-case.ts'
import { mustReadQueue } from './must-read-queue.ts'
import { sayCase } from './say-case.ts'
import { findCase, stepRecord } from './step-record.ts'

/**
 * The one who holds a case gives it to a colleague by name: for ten minutes it is hers, or a manager's, and then everybody's again.
 * @throws Refusal 'forbidden' when that colleague may not decide it, 'off-shift', 'not-found', 'claimed', 'stale'
 */
export async function giveCase(
  call: Call,
  { caseId, to }: Input<'case:give'>,
): Promise<Answers['case:give']> {
  await mustReadQueue(call)
  const { id: by, municipalityId } = call.actor
  const of = { municipalityId, caseId }
  const found = await findCase(of)
  mustReadCase(call, found)
  const colleague = await call.live.members.find(to)
  if (colleague === null || colleague.municipalityId !== municipalityId) throw new Refusal('not-found')
  const receiver = actorOf(colleague, call.now)
  if (to === by || !may(receiver, 'decide-case')) throw new Refusal('forbidden')
  mustReadCase({ ...call, actor: receiver }, found)

  const record = await stepRecord(call, of, { act: { act: 'wait', by, waitsFor: to } })
  await writeAudit(call, { municipalityId, act: 'case:give', object: { kind: 'case', id: caseId } })
  const row = await sayCase(call, record)
  const name = (await call.live.members.find(by))?.nickname ?? ''
  call.say.toMember(to, 'case:given', { case: row, by: name })
  return { case: row }
}
