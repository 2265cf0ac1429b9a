import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { addEvent } from './add-line.ts'
import { sayTalk } from './say-talk.ts'
import { stepTalk } from './step-talk.ts'
import { talkFor } from './talk-for.ts'
import { viewTalk } from './talk.view.ts'

/**
 * A named adult answers. The one who could read along may answer instead, and then they change seats: the young person is told who it is.
 * Answering again changes nothing. @throws Refusal 'not-found', 'stale', 'off-shift'
 */
export async function answerTalk(
  call: Call,
  { talkId }: Input<'talk:answer'>,
): Promise<Answers['talk:answer']> {
  const talk = await talkFor(call, 'answer', talkId)
  const { id } = call.actor
  const isMine = talk.answererId === id
  if (isMine && talk.state === 'open') return { talk: await viewTalk(call, talk) }

  const seats = isMine ? {} : { answererId: id, readerId: talk.answererId }
  const open = await stepTalk(talk, { state: 'open', ...seats })
  const object = { kind: 'talk', id: talkId }
  await writeAudit(call, { municipalityId: talk.municipalityId, act: 'talk:answer', object })
  const isChange = talk.state === 'open'
  await addEvent(
    call,
    open,
    isChange
      ? { event: 'answerer-changed', who: id, before: talk.answererId }
      : { event: 'answered', who: id },
  )
  return { talk: await sayTalk(call, open) }
}
