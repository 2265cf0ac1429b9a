import type { Circumstances } from '../call.ts'
import { coverPolls } from '../polls/count-polls.ts'
import { coverQuizzes } from '../quiz/count-quizzes.ts'
import { settleListOf } from '../sign-ups/settle-lists.ts'
import type { SessionRecord } from './session.model.ts'

/** A session before and after something that was planned, changed, moved or cancelled. */
export interface SessionChanged {
  /** Null: it is new. */
  readonly before: SessionRecord | null
  readonly after: SessionRecord
}

/**
 * Called once after each planning, change, move and cancellation, when it is stored and before it is announced. What other features must
 * do then is a line here; what they call may read sessions, but must not import the verbs that change them.
 */
export async function whenChanged(call: Circumstances, changed: SessionChanged): Promise<void> {
  await settleListOf(call, changed.after, changed.before)
  if (changed.before?.sensitive === false) await coverPolls(changed.after)
  if (changed.before?.sensitive === false) await coverQuizzes(changed.after)
}
