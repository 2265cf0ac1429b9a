import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { TalkEvent } from '@lyktan/shared/talks.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call, Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { addEvent } from './add-line.ts'
import { removeTalk } from './remove-talk.ts'
import { sayTalk } from './say-talk.ts'
import { tryStepTalk } from './step-talk.ts'
import { talkFor } from './talk-for.ts'
import type { TalkRecord } from './talk.model.ts'

/**
 * A named adult ends a talk; the young person is asked how it is to go on. An invitation that is taken back leaves nothing.
 * @throws Refusal 'not-found', 'stale', 'off-shift'
 */
export async function endTalk(call: Call, { talkId }: Input<'talk:end'>): Promise<Answers['talk:end']> {
  const talk = await talkFor(call, 'end', talkId)
  const object = { kind: 'talk', id: talkId }
  await writeAudit(call, { municipalityId: talk.municipalityId, act: 'talk:end', object })
  if (talk.state === 'invited') {
    await removeTalk(call, talk)
    return { talk: null }
  }
  const ended = await closeTalk(call, talk, 'ended')
  if (ended === null) throw new Refusal('stale')
  return { talk: await sayTalk(call, ended) }
}

/** A talk is over: by an adult, by the young person herself, or because the adults are gone. Null when somebody changed it meanwhile. */
export async function closeTalk(
  call: Circumstances & { readonly actor?: Call['actor'] },
  talk: TalkRecord,
  event: Extract<TalkEvent, 'ended' | 'closed'>,
): Promise<TalkRecord | null> {
  const ended = await tryStepTalk(talk, { state: 'ended', endedAt: call.now, restingSince: null })
  if (ended === null) return null
  await addEvent(call, ended, { event, ...(event === 'ended' && { who: call.actor?.id ?? null }) })
  return ended
}
