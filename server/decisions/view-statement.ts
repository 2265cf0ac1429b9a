import type { AppealView } from '@lyktan/shared/appeals.ts'
import type { StatementView } from '@lyktan/shared/decisions.ts'
import { asRoomId } from '@lyktan/shared/ids.ts'
import { isHouseRule } from '@lyktan/shared/house-rules.ts'
import { appealBefore, mayAppeal } from '@lyktan/moderation/appeals.ts'

import type { Circumstances } from '../call.ts'
import { measuresOf } from '../measures/measures-of.ts'
import type { DecisionRecord } from './decision.model.ts'

/**
 * A decision as the one it is about reads it, with all parts that a statement of reasons needs.
 * @param appeal what she has asked since, if anything
 */
export async function viewStatement(
  call: Circumstances,
  record: DecisionRecord,
  appeal: AppealView | null,
): Promise<StatementView> {
  const { _id: id, at, about, text, outcome, rule, unlawful, foundBy, words, undoneAt, readAt } = record
  const room = record.roomId === null ? null : await call.live.rooms.find(record.roomId)
  const decider = await call.live.members.find(record.by)
  const measures = await measuresOf(call, record)
  const standing = { outcome, at, undoneAt, hasMeasures: measures.length > 0, hasAppeal: appeal !== null }
  return {
    id,
    decidedAt: at.toISOString(),
    about,
    text,
    room: room === null ? null : { id: asRoomId(room.id), name: room.name },
    outcome,
    rule: isHouseRule(rule) ? rule : null,
    unlawful,
    foundBy,
    by: decider?.nickname ?? '',
    words,
    measures,
    appealBefore: appealBefore(at).toISOString(),
    mayAppeal: mayAppeal(standing, call.now),
    appeal,
    undoneAt: undoneAt?.toISOString() ?? null,
    isNew: readAt === null,
  }
}
