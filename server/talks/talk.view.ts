import type { PersonView } from '@lyktan/shared/people.ts'
import type { TalkLine, TalkView } from '@lyktan/shared/talks.ts'

import type { Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import type { LineRecord } from './line.model.ts'
import { talkKeptMs } from './talk-kept.ts'
import type { TalkRecord } from './talk.model.ts'

/** A talk as those who are part of it see it: who can read, how it stands, when it is removed. */
export async function viewTalk(call: Circumstances, talk: TalkRecord): Promise<TalkView> {
  const [asker, answerer, reader] = await Promise.all(
    [talk.askerId, talk.answererId, talk.readerId].map((id) => personOf(call, id)),
  )
  const isKept = talk.keptFor.length > 0
  const removed = talk.endedAt && !isKept ? new Date(talk.endedAt.getTime() + talkKeptMs) : null
  return {
    id: talk._id,
    version: talk.version,
    state: talk.state,
    asker: asker ?? null,
    askerBand: talk.ageBand,
    answerer: answerer ?? null,
    reader: reader ?? null,
    topic: talk.topic,
    askedAt: talk.askedAt.toISOString(),
    endedAt: talk.endedAt?.toISOString() ?? null,
    choice: talk.choice,
    removedAt: removed?.toISOString() ?? null,
    isKept,
    isEmptied: talk.isEmptied,
    isResting: talk.restingSince !== null,
  }
}

/** A line as those who are part of the talk see it. */
export async function viewLine(call: Circumstances, line: LineRecord): Promise<TalkLine> {
  const base = { seq: line.seq, at: line.at.toISOString() }
  const { authorId, clientId, text } = line
  if (authorId !== undefined && clientId !== undefined && text !== undefined)
    return { ...base, kind: 'said', author: await personOf(call, authorId), authorId, clientId, text }
  return {
    ...base,
    kind: 'event',
    event: line.event ?? 'ended',
    who: await personOf(call, line.whoId ?? null),
    before: await personOf(call, line.beforeId ?? null),
    reason: line.reason ?? null,
  }
}

/** Null for an empty seat, and for somebody whose account is gone. */
async function personOf(call: Circumstances, id: string | null): Promise<PersonView | null> {
  const facts = id === null ? null : await call.live.members.find(id)
  return facts === null ? null : personView(facts)
}
