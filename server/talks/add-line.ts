import type { ClientId, MemberId } from '@lyktan/shared/ids.ts'
import type { BreakGlassReason } from '@lyktan/shared/talk-choices.ts'
import type { TalkEvent, TalkLine } from '@lyktan/shared/talks.ts'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { TalkLineModel } from './line.model.ts'
import type { LineRecord } from './line.model.ts'
import { tellPart } from './say-talk.ts'
import type { TalkRecord } from './talk.model.ts'
import { viewLine } from './talk.view.ts'

/** So many lines of the same talk would have to be written between our reading and our writing. */
const triesMax = 50

interface Happening {
  readonly event: TalkEvent
  readonly who?: MemberId | null
  readonly before?: MemberId | null
  readonly reason?: BreakGlassReason
}

/** Writes down what happened in a talk, and tells those who are part of it. */
export async function addEvent(call: Circumstances, talk: TalkRecord, happened: Happening): Promise<void> {
  const { event, who, before, reason } = happened
  const line = await place(call, talk, {
    event,
    ...(who != null && { whoId: who }),
    ...(before != null && { beforeId: before }),
    ...(reason !== undefined && { reason }),
  })
  await tellLine(call, talk, line)
}

/** Writes down what somebody said, durably, at the end of the talk. Under an id that was used it answers with what is stored. */
export async function addSaid(
  call: Circumstances,
  talk: TalkRecord,
  said: { authorId: MemberId; clientId: ClientId; text: string },
): Promise<LineRecord> {
  return place(call, talk, said)
}

/** What is stored of somebody under this id. */
export async function saidBefore(
  talk: Pick<TalkRecord, '_id'>,
  { authorId, clientId }: { authorId: MemberId; clientId: ClientId },
): Promise<LineRecord | null> {
  return TalkLineModel.findOne({ talkId: talk._id, authorId, clientId }).lean<LineRecord | null>()
}

export async function tellLine(call: Circumstances, talk: TalkRecord, line: LineRecord): Promise<TalkLine> {
  const view = await viewLine(call, line)
  tellPart(call, talk, { name: 'talk:said', payload: { talkId: talk._id, line: view } })
  return view
}

type Content = Omit<LineRecord, '_id' | 'municipalityId' | 'talkId' | 'seq' | 'at'>

/** The next number is taken by trying `last + 1`, so lines never leave a hole, from any number of processes (DESIGN section 5). */
async function place(call: Circumstances, talk: TalkRecord, content: Content): Promise<LineRecord> {
  const { _id: talkId, municipalityId } = talk
  for (let tries = 0; tries < triesMax; tries += 1) {
    const last = await TalkLineModel.findOne({ talkId }).sort({ seq: -1 }).lean<LineRecord | null>()
    const seq = (last?.seq ?? 0) + 1
    const line = { _id: call.newId(), municipalityId, talkId, seq, at: call.now, ...content }
    try {
      await TalkLineModel.create(line)
      return line
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
    const { authorId, clientId } = content
    const stored =
      authorId !== undefined && clientId !== undefined ? await saidBefore(talk, { authorId, clientId }) : null
    if (stored !== null) return stored
  }
  throw new Error('The talk is too busy to be written')
}
