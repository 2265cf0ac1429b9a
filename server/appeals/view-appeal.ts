import type { AppealView } from '@lyktan/shared/appeals.ts'
import { mayAnswer } from '@lyktan/moderation/appeals.ts'

import type { Circumstances } from '../call.ts'
import type { AppealRecord } from './appeal.model.ts'
import { standingOf } from './appeal-standing.ts'

/** An appeal as its author follows it: leaders by first name, as in the rooms. */
export async function viewAppeal(call: Circumstances, record: AppealRecord): Promise<AppealView> {
  const { _id: id, state, openedAt, why, turns, decidedAt, decidedBy, words, isMessageBack } = record
  return {
    id,
    state,
    openedAt: openedAt.toISOString(),
    why,
    turns: await Promise.all(
      turns.map(async ({ from, by, text, at }) => ({
        from,
        name: by === null ? null : await nameOf(call, by),
        text,
        at: at.toISOString(),
      })),
    ),
    mayAnswer: mayAnswer(standingOf(record)),
    decided:
      decidedAt === null || decidedBy === null
        ? null
        : { by: await nameOf(call, decidedBy), at: decidedAt.toISOString(), words, isMessageBack },
  }
}

async function nameOf(call: Circumstances, memberId: string): Promise<string> {
  return (await call.live.members.find(memberId))?.nickname ?? ''
}
