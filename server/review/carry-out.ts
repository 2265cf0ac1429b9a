import { asMessageId } from '@lyktan/shared/ids.ts'
import type { OwnMessageView } from '@lyktan/shared/messages.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { ageBandOf } from '../members/member-book.ts'
import { pauseMember } from '../members/pause-member.ts'
import { releaseMessage } from '../messages/release-message.ts'
import { removeMessage } from '../messages/remove-message.ts'
import { returnMessage } from '../messages/return-message.ts'
import { noteCarriedOut } from '../queue/carried-out.ts'
import type { CaseDecision, CaseRecord } from '../queue/step-record.ts'
import { Refusal } from '../refusal.ts'
import { countMessage, countWait } from '../statistics/count.ts'

/**
 * Does what follows from a decision that is already taken, in this order: message, pause, audit, and last the note
 * that it is done. Each step may be done again: a process that dies between any two leaves the case unfinished,
 * and whoever carries it out next (the same person again, or `finishDecisions`) ends with the same message, the same
 * pause and at least one entry in the audit. Only the call that notes it as done counts it.
 * @returns the message as its author now sees it; null when it is gone or was already changed
 */
export async function carryOut(
  call: Call,
  record: CaseRecord,
  decision: CaseDecision,
): Promise<OwnMessageView | null> {
  const own = await ifPossible(call, record, () => changeMessage(call, record, decision))
  await ifPossible(call, record, () => pauseAuthor(call, record, decision))
  await writeAudit(call, {
    municipalityId: record.municipalityId,
    act: 'case:decide',
    object: { kind: 'case', id: record._id },
    reason: reasonOf(decision),
  })
  if (await noteCarriedOut(record)) await count(call, record, decision)
  return own
}

const changes = { released: releaseMessage, returned: returnMessage, removed: removeMessage } as const

/** Null of what is no message. */
async function changeMessage(
  call: Call,
  record: CaseRecord,
  { outcome, rule, words, by }: CaseDecision,
): Promise<OwnMessageView | null> {
  if (outcome !== 'released' && outcome !== 'returned' && outcome !== 'removed') return null
  const name = (await call.live.members.find(by))?.nickname ?? ''
  const messageId = asMessageId(record.target)
  return await changes[outcome](call, {
    messageId,
    readText: record.text,
    decision: { by: name, rule, words },
  })
}

async function pauseAuthor(call: Call, { authorId }: CaseRecord, decision: CaseDecision): Promise<void> {
  const { rule, words, measures, at: from } = decision
  const pause = measures.find(({ kind }) => kind === 'pause')
  if (authorId === null || pause?.kind !== 'pause') return
  await pauseMember(call, { memberId: authorId, minutes: pause.minutes, rule, words, from })
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
function reasonOf({ outcome, rule, measures }: CaseDecision): string {
  const parts: string[] = [outcome]
  if (rule !== null) parts.push(`rule-${rule}`)
  return [...parts, ...measures.map(({ kind }) => kind)].join(':')
}

async function count(call: Call, record: CaseRecord, decision: CaseDecision): Promise<void> {
  const { municipalityId, roomId, authorId } = record
  const author = authorId === null ? null : await call.live.members.find(authorId)
  if (author === null || roomId === null) return
  if (record.kind !== 'message' && record.kind !== 'edit') return
  const where = { municipalityId, roomId, ageBand: ageBandOf(author, call.now) }
  const seconds = Math.max(0, (decision.at.getTime() - record.openedAt.getTime()) / 1000)
  if (!record.isShown) countWait(call, { ...where, seconds })
  if (decision.outcome === 'removed') countMessage(call, { ...where, measure: 'removed' })
}
