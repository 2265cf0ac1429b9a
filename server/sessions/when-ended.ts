import type { Circumstances } from '../call.ts'
import { endBoard } from '../board/end-board.ts'
import { closeFeedbackLater } from '../feedback/marks.ts'
import { gatherSession } from '../groups/gather.ts'
import { closeLive } from '../live/close-live.ts'
import { endPolls } from '../polls/count-polls.ts'
import { endQuizzes } from '../quiz/count-quizzes.ts'
import { settleListOf } from '../sign-ups/settle-lists.ts'
import type { SessionRecord } from './session.model.ts'

/** Called once when a session has ended, however it ended, and when it was cancelled. One line for each feature that must know. */
export async function whenEnded(call: Circumstances, session: SessionRecord): Promise<void> {
  await gatherSession(call, session._id)
  await endPolls(call, session._id)
  await closeLive(call, session._id)
  await endQuizzes(call, session._id)
  await endBoard(call, session._id)
  await settleListOf(call, session, session)
  await closeFeedbackLater(session)
}
