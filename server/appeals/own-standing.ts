import type { Circumstances } from '../call.ts'
import { decisionsAgainst } from '../decisions/decisions-against.ts'
import type { MemberFacts } from '../members/member-book.ts'
import { measuresOf } from '../measures/measures-of.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'

/** What has been decided about somebody, in plain fields, for her own copy of her data: who among the staff, she reads on her page. */
export async function ownStanding(
  call: Circumstances,
  { id: memberId, municipalityId }: MemberFacts,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const of = { memberId, municipalityId }
  const appeals = await Appeal.find(of).sort({ openedAt: 1 }).lean<AppealRecord[]>()
  const decisions = await decisionsAgainst(call, of)
  return await Promise.all(
    decisions.map(async (decision) => {
      const { _id: id, at, about, roomId, text, outcome, rule, unlawful, foundBy, words, undoneAt } = decision
      const appeal = appeals.find(({ decisionId }) => decisionId === id)
      const measures = await measuresOf(call, decision)
      return {
        id,
        decidedAt: at.toISOString(),
        about,
        roomId,
        text,
        outcome,
        rule,
        unlawful,
        foundBy,
        words,
        undoneAt: undoneAt?.toISOString() ?? null,
        measures,
        appeal: appeal ? plain(appeal) : null,
      }
    }),
  )
}

function plain({ openedAt, state, why, turns, words }: AppealRecord): Readonly<Record<string, unknown>> {
  return {
    openedAt: openedAt.toISOString(),
    state,
    why,
    answer: words,
    conversation: turns.map(({ from, text, at }) => ({ from, text, at: at.toISOString() })),
  }
}
