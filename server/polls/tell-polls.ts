import { asPollId, asRoomId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { countAnswers } from './answers.ts'
import { Poll } from './poll.model.ts'
import type { PollRecord } from './poll.model.ts'
import { pollView } from './poll.view.ts'
import { createUnsaid } from './unsaid.ts'

/** Polls that were answered here since they were last told. */
export const unsaidPolls = createUnsaid()

/** Twice a second: tells each session how its polls stand, once for however many answers came. */
export async function tellPolls(call: Circumstances): Promise<void> {
  for (const id of unsaidPolls.take(call.live)) {
    const poll = await Poll.findById(id).lean<PollRecord | null>()
    if (poll === null) continue
    const { tally, acts } = pollView(poll, await countAnswers(id, poll.options.length))
    // A session's room has its id.
    const roomId = asRoomId(poll.sessionId)
    call.say.toRoom(roomId, 'poll:tallied', { roomId, pollId: asPollId(id), acts, tally })
  }
}
