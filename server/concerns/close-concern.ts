import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { letTalkGo } from '../talks/keep-talk.ts'
import { openConcernFor } from './concern-for.ts'
import { stepConcern } from './step-concern.ts'

/** It is done. The talk that was kept for it is let go, and removed at its own time. @throws Refusal 'forbidden', 'not-found', 'stale' */
export async function closeConcern(
  call: Call,
  input: Input<'concern:close'>,
): Promise<Answers['concern:close']> {
  const concern = await openConcernFor(call, input)
  const { municipalityId, talkId, _id: concernId } = concern
  const view = await stepConcern(call, concern, {
    act: 'concern:close',
    change: { closedAt: call.now },
  })
  if (talkId !== null) await letTalkGo({ municipalityId, talkId, concernId })
  return { concern: view }
}
