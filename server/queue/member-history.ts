import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { MemberHistory } from '@lyktan/shared/desk.ts'
import { limits } from '@lyktan/shared/limits.ts'
import { isStaff } from '@lyktan/shared/roles.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { runningOf } from '../measures/running-measures.ts'
import { Refusal } from '../refusal.ts'
import { Case } from './case.model.ts'
import type { CaseDecision, CaseRecord } from './case.model.ts'
import { mustReadQueue } from './must-read-queue.ts'
import { staffNotes } from './staff-notes.ts'

const casesMax = 100

/**
 * One young person on one page: what was decided about her and taken back, what is noted, counts. No text of hers is in it. Reading it
 * is on record.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found'
 */
export async function memberHistory(
  call: Call,
  { memberId }: Input<'member:history'>,
): Promise<Answers['member:history']> {
  await mustReadQueue(call)
  const { municipalityId, role } = call.actor
  const member = await call.live.members.find(memberId)
  if (member === null || member.municipalityId !== municipalityId || isStaff(member.role))
    throw new Refusal('not-found')

  const records = await Case.find({ municipalityId, authorId: memberId })
    .sort({ openedAt: -1, _id: -1 })
    .limit(casesMax)
    .lean<CaseRecord[]>()
  const readable = records.filter(({ forManagers }) => !forManagers || role === 'manager')
  await writeAudit(call, { municipalityId, act: 'member:history', object: { kind: 'member', id: memberId } })
  return {
    history: {
      memberId,
      nickname: member.nickname,
      firstMessages: member.shownMessages < limits.newcomerMessages,
      postedCount: member.shownMessages,
      counts: countsOf(readable),
      flagsAbout: readable.reduce((sum, { flagCount }) => sum + flagCount, 0),
      cases: await Promise.all(readable.flatMap(eventsOf).map((event) => viewEvent(call, event))),
      notes: await staffNotes(call, { municipalityId, memberId }),
      running: await runningOf(call, memberId),
    },
  }
}

function countsOf(records: readonly CaseRecord[]): MemberHistory['counts'] {
  const counts = { released: 0, returned: 0, removed: 0, kept: 0, acted: 0, upheld: 0, restored: 0 }
  for (const { decision } of records) if (decision !== null) counts[decision.outcome] += 1
  return counts
}

interface Event {
  readonly record: CaseRecord
  readonly decision: CaseDecision
  readonly undoneAt: Date | null
}

/** What was decided, and what was decided and taken back: both are part of the history. */
function eventsOf(record: CaseRecord): Event[] {
  const { decision, undone } = record
  const standing = decision === null ? [] : [{ record, decision, undoneAt: null }]
  return [...standing, ...undone.map((past) => ({ record, decision: past.decision, undoneAt: past.at }))]
}

async function viewEvent(
  call: Call,
  { record, decision, undoneAt }: Event,
): Promise<MemberHistory['cases'][number]> {
  const room = record.roomId === null ? null : await call.live.rooms.find(record.roomId)
  return {
    caseId: record._id,
    kind: record.kind,
    category: record.category,
    roomName: room?.name ?? '',
    outcome: decision.outcome,
    rule: decision.rule,
    measures: decision.measures.map(({ kind }) => kind),
    by: (await call.live.members.find(decision.by))?.nickname ?? '',
    at: decision.at.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
  }
}
