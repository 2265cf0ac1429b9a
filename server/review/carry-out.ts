import { asAppealId, asMessageId } from '@lyktan/shared/ids.ts'
import type { OwnMessageView } from '@lyktan/shared/messages.ts'

import { carryOutAppeal } from '../appeals/carry-out-appeal.ts'
import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { recordDecision } from '../decisions/record-decision.ts'
import { tellDecision } from '../decisions/tell-decision.ts'
import { undoDecision } from '../decisions/undo-decision.ts'
import { tellFlaggers } from '../flags/tell-flaggers.ts'
import { takeMeasures } from '../measures/take-measures.ts'
import { releaseMessage } from '../messages/release-message.ts'
import { removeMessage } from '../messages/remove-message.ts'
import { returnMessage } from '../messages/return-message.ts'
import { noteCarriedOut } from '../queue/carried-out.ts'
import type { CaseDecision, CaseRecord } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'
import { countDecision } from './count-decision.ts'
import { factsOf } from './decision-facts.ts'
import { reviewUnlawful } from './review-unlawful.ts'

/**
 * Does what follows from a decision that is already taken, in this order: the record of it, message, measures, an appeal's own
 * end, the author told, the flaggers told, audit, and last the note that it is done. Each step may be done again: a process that dies
 * between any two leaves the case unfinished, and whoever carries it out next (the same person again, or `finishDecisions`) ends with
 * the same message, the same measures and at least one entry in the audit. Only the call that notes it as done counts it.
 * @param options isBatch: one of many under one decision, which has an entry of its own in the audit
 * @returns the message as its author now sees it; null when it is gone or was already changed
 */
export async function carryOut(
  call: Call,
  record: CaseRecord,
  { decision, isBatch = false }: { decision: CaseDecision; isBatch?: boolean },
): Promise<OwnMessageView | null> {
  const { municipalityId } = record
  const facts = factsOf(record, decision)
  if (facts !== null) await recordDecision(call, facts)
  const own = await ifPossible(call, record, () => changeMessage(call, record, decision))
  await ifPossible(call, record, () => measure(call, record, decision))
  await ifPossible(call, record, () => endAppeal(call, record, decision))
  await reviewUnlawful(call, record, decision)
  if (facts !== null) await tellDecision(call, { decisionId: decision.id, municipalityId })
  await tellFlaggers(call, { ...record, decision })
  if (!isBatch) await audit(call, record, decision)
  if (await noteCarriedOut(record, decision)) await countDecision(call, record, decision)
  return own
}

const changes = { released: releaseMessage, returned: returnMessage, removed: removeMessage } as const

/** Null of what is no message. */
async function changeMessage(
  call: Call,
  { target, text, reviews }: CaseRecord,
  { outcome, rule, words, by }: CaseDecision,
): Promise<OwnMessageView | null> {
  if (reviews !== null) {
    // It is done already: another person agrees, or takes it back with everything it did.
    const agrees = outcome === 'removed' || outcome === 'acted'
    if (!agrees) await undoDecision(call, { decisionId: reviews, by, to: 'shown' })
    return null
  }
  if (outcome !== 'released' && outcome !== 'returned' && outcome !== 'removed') return null
  const name = (await call.live.members.find(by))?.nickname ?? ''
  const decision = { by: name, rule, words }
  return await changes[outcome](call, { messageId: asMessageId(target), readText: text, decision })
}

async function measure(call: Call, record: CaseRecord, decision: CaseDecision): Promise<void> {
  const { authorId: memberId, municipalityId, roomId } = record
  if (memberId === null) return
  const { id: decisionId, measures, rule, words, by, at } = decision
  await takeMeasures(call, {
    decisionId,
    memberId,
    municipalityId,
    roomId,
    measures,
    rule,
    words,
    by,
    at,
  })
}

async function endAppeal(call: Call, { kind, target }: CaseRecord, decision: CaseDecision): Promise<void> {
  const { outcome, words, by, at } = decision
  if (kind !== 'appeal' || (outcome !== 'upheld' && outcome !== 'restored')) return
  await carryOutAppeal(call, { appealId: asAppealId(target), outcome, words, by, at })
}

async function audit(call: Call, record: CaseRecord, decision: CaseDecision): Promise<void> {
  const { _id, municipalityId, notBy } = record
  const object = { kind: 'case', id: _id }
  // Only the time-limited fallback of a lone manager comes here (see `mustReadCase`): that it was used must be seen.
  const isFallback = notBy.includes(decision.by)
  await writeAudit(call, {
    municipalityId,
    act: isFallback ? 'case:decide-alone' : 'case:decide',
    object,
    reason: reasonOf(decision),
  })
}

/**
 * Null when a step is refused: the author has withdrawn the message or erased herself, or an earlier try came so far.
 * Nothing is left to change then, and the rest of the decision must still be carried out.
 */
async function ifPossible<Answer>(
  call: Call,
  record: CaseRecord,
  step: () => Promise<Answer>,
): Promise<Answer | null> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    call.log.info('decided step not possible', { objectId: record._id, code: error.code })
    return null
  }
}

/** Codes only, such as 'removed:rule-3:pause'. */
function reasonOf({ outcome, rule, measures, unlawful }: CaseDecision): string {
  const parts: string[] = [outcome]
  if (rule !== null) parts.push(`rule-${rule}`)
  if (unlawful !== null) parts.push(`law-${unlawful}`)
  return [...parts, ...measures.map(({ kind }) => kind)].join(':').slice(0, 80)
}
