import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asAppealId } from '@lyktan/shared/ids.ts'
import { answersBefore, mayAsk } from '@lyktan/moderation/appeals.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { mustReadCase } from '../queue/must-read-case.ts'
import { mustReadQueue } from '../queue/must-read-queue.ts'
import { sayCase } from '../queue/say-case.ts'
import { findCase, stepRecord } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'
import { standingOf } from './appeal-standing.ts'
import { viewAppeal } from './view-appeal.ts'
import { viewForStaff } from './view-for-staff.ts'

/**
 * The leader who holds an appeal asks its author something before she decides: at most twice, so that it stays short.
 * The case waits for the answer. @throws Refusal 'not-found', 'forbidden', 'off-shift', 'claimed', 'stale'
 */
export async function askAuthor(
  call: Call,
  { caseId, text }: Input<'appeal:ask'>,
): Promise<Answers['appeal:ask']> {
  await mustReadQueue(call)
  const { id: by, municipalityId } = call.actor
  const of = { municipalityId, caseId }
  const found = await findCase(of)
  mustReadCase(call, found)
  if (found.kind !== 'appeal') throw new Refusal('not-found')
  const _id = asAppealId(found.target)
  const appeal = await Appeal.findOne({ _id, municipalityId }).lean<AppealRecord>()
  if (appeal === null) throw new Refusal('not-found')
  if (!mayAsk(standingOf(appeal))) throw new Refusal('stale')

  const waiting = await stepRecord(call, of, {
    act: { act: 'wait', by, waitsFor: 'author', until: answersBefore(call.now) },
  })
  const asked = await Appeal.findOneAndUpdate(
    { _id, municipalityId, state: 'waiting' },
    { $set: { state: 'asked' }, $push: { turns: { from: 'staff', by, text, at: call.now } } },
    { returnDocument: 'after' },
  ).lean<AppealRecord>()
  if (asked === null) throw new Refusal('stale')
  await writeAudit(call, { municipalityId, act: 'appeal:ask', object: { kind: 'appeal', id: _id } })
  const { decisionId, memberId } = asked
  call.say.toMember(memberId, 'appeal:changed', { decisionId, appeal: await viewAppeal(call, asked) })
  return { case: await sayCase(call, waiting), appeal: await viewForStaff(call, waiting, asked) }
}
