import { asTalkId } from '@lyktan/shared/ids.ts'
import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { TalkTopic } from '@lyktan/shared/talk-choices.ts'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { addEvent } from './add-line.ts'
import { ringAdults, sayTalk } from './say-talk.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'

interface Beginning {
  readonly municipalityId: MunicipalityId
  readonly askerId: MemberId
  readonly ageBand: AgeBand | null
  readonly answererId: MemberId
  readonly readerId: MemberId | null
  readonly adultsNeeded: number
  readonly notWith?: MemberId[]
  /** What a leader asks to talk about; null when the young person asks. */
  readonly about: { readonly topic: TalkTopic; readonly id: string } | null
}

/** Makes a talk and tells those who are part of it. Null when she has one already: nobody has two. */
export async function beginTalk(call: Circumstances, beginning: Beginning): Promise<TalkRecord | null> {
  const { about, ...named } = beginning
  const record: TalkRecord = {
    ...named,
    _id: asTalkId(call.newId()),
    topic: about?.topic ?? null,
    aboutId: about?.id ?? null,
    state: about === null ? 'asked' : 'invited',
    version: 1,
    isLive: true,
    askedAt: call.now,
    rungAt: call.now,
    restingSince: null,
    endedAt: null,
    choice: null,
    keptFor: [],
    isEmptied: false,
  }
  try {
    await Talk.create(record)
  } catch (error) {
    if (isDuplicate(error)) return null
    throw error
  }
  await addEvent(
    call,
    record,
    about === null ? { event: 'asked' } : { event: 'invited', who: record.answererId },
  )
  await sayTalk(call, record)
  if (about === null) ringAdults(call, record, 'asked')
  return record
}

/** The talk that she has now. */
export async function liveTalkOf(askerId: MemberId): Promise<TalkRecord | null> {
  return Talk.findOne({ askerId, isLive: true }).lean<TalkRecord | null>()
}
