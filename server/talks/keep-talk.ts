import type { ConcernId, MunicipalityId, TalkId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { addEvent } from './add-line.ts'
import { sayTalk } from './say-talk.ts'
import { tryStepTalk } from './step-talk.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'

/** So many others would have to change the talk between our reading and our writing. */
const triesMax = 8

interface Kept {
  readonly municipalityId: MunicipalityId
  readonly talkId: TalkId
  readonly concernId: ConcernId
}

/**
 * A concern needs this talk: it is not removed until the concern lets go of it. She is told in the talk when that is safe
 * (texts `talk.saved`: "Då säger vi vad vi sparar").
 */
export async function keepTalk(
  call: Circumstances,
  { tells, ...kept }: Kept & { tells: boolean },
): Promise<void> {
  const next = await changeKept(kept, (before) => [...new Set([...before, kept.concernId])])
  if (next === null || !tells) return
  await addEvent(call, next, { event: 'kept' })
  await sayTalk(call, next)
}

/** The concern no longer needs it: it is removed at its own time, which may be past already. */
export async function letTalkGo(kept: Kept): Promise<void> {
  await changeKept(kept, (before) => before.filter((id) => id !== kept.concernId))
}

async function changeKept(
  { municipalityId, talkId }: Kept,
  change: (before: readonly ConcernId[]) => ConcernId[],
): Promise<TalkRecord | null> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const talk = await Talk.findOne({ _id: talkId, municipalityId }).lean<TalkRecord | null>()
    if (talk === null) return null
    const next = await tryStepTalk(talk, { keptFor: change(talk.keptFor) })
    if (next !== null) return next
  }
  throw new Error('The talk is too busy to be kept')
}
