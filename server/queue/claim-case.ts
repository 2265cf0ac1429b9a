import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import type { CaseDetail, CaseRow } from '@lyktan/shared/review.ts'
import { isStaff } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { ageBandOf } from '../members/member-book.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { countReading } from './desk-load.ts'
import { mustReadCase } from './must-read-case.ts'
import { mustReadQueue } from './must-read-queue.ts'
import { sayCase } from './say-case.ts'
import { findCase, stepRecord } from './step-record.ts'

/**
 * Takes a case for five minutes, seen by all colleagues, and opens it: its text is read by whoever holds it.
 * Claiming again what one holds lengthens it. Nobody claims a case about herself, nor one that another person must decide.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'claimed', 'stale' when it is decided
 */
export async function claimCase(call: Call, input: Input<'case:claim'>): Promise<Answers['case:claim']> {
  await mustReadQueue(call)
  const of = { municipalityId: call.actor.municipalityId, caseId: input.caseId }
  const before = await findCase(of)
  mustReadCase(call, before)

  const record = await stepRecord(call, of, {
    act: { act: 'claim', by: call.actor.id, isManager: call.actor.role === 'manager' },
  })
  if (before.claim?.by !== call.actor.id) {
    // To claim is to read what somebody wrote: every sensitive look is on record (security P21).
    const { municipalityId } = call.actor
    await writeAudit(call, { municipalityId, act: 'case:claim', object: { kind: 'case', id: record._id } })
    await countReading(call, record)
  }
  const row = await sayCase(call, record)
  return { case: await viewDetail(call, record, row) }
}

async function viewDetail(call: Call, record: CaseRecord, row: CaseRow): Promise<CaseDetail> {
  const { text, spans, findings, around, decision } = record
  const by = decision === null ? null : await call.live.members.find(decision.by)
  return {
    ...row,
    text,
    spans,
    findings,
    around,
    author: record.authorId === null ? null : await viewAuthor(call, record.authorId),
    decision:
      decision === null
        ? null
        : {
            outcome: decision.outcome,
            by: by?.nickname ?? '',
            at: decision.at.toISOString(),
            rule: decision.rule,
            words: decision.words,
          },
  }
}

async function viewAuthor(call: Call, authorId: MemberId): Promise<NonNullable<CaseDetail['author']>> {
  const author = await call.live.members.find(authorId)
  const removedCount = await Case.countDocuments({ authorId, 'decision.outcome': 'removed' })
  if (author === null) {
    // She has erased herself; what she wrote still waits for somebody to read it.
    const nobody = { nickname: '', avatar: 'ghost', ageBand: null, isNewcomer: false } as const
    return { id: authorId, ...nobody, postedCount: 0, removedCount, pausedUntil: null }
  }
  const isPaused = author.pausedUntil !== null && author.pausedUntil > call.now
  return {
    id: author.id,
    nickname: author.nickname,
    avatar: author.avatar,
    ageBand: ageBandOf(author, call.now),
    isNewcomer: !isStaff(author.role) && author.shownMessages < limits.newcomerMessages,
    postedCount: author.shownMessages,
    removedCount,
    pausedUntil: isPaused ? author.pausedUntil.toISOString() : null,
  }
}
