import type { SessionId } from '@lyktan/shared/ids.ts'
import { actOnList } from '@lyktan/moderation/sign-ups/acts.ts'
import type { SignUpAct } from '@lyktan/moderation/sign-ups/acts.ts'
import { emptyList, settle } from '@lyktan/moderation/sign-ups/list.ts'
import type { SignUpList, SignUpTerms } from '@lyktan/moderation/sign-ups/list.ts'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import type { Live } from '../live.ts'
import { Refusal } from '../refusal.ts'
import { findSession } from '../sessions/find-session.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { SignUpListModel } from './list.model.ts'
import type { SignUpListRecord } from './list.model.ts'
import { sayList } from './say-list.ts'
import { termsOf } from './terms-of.ts'

/** So many others would have to write between our reading and our writing, time after time. */
const triesMax = 60
/** A list whose session may still change is looked at this often even if nobody asks, ms. */
const lookAgainMs = 15 * 60_000

/** A list and the session that it belongs to, as they were read together. */
export interface ListOfSession {
  readonly session: SessionRecord
  readonly record: SignUpListRecord
  readonly terms: SignUpTerms
}

/** Each process lets the changes of one list come one after the other: only processes can still meet in it. */
const lines = new WeakMap<Live, Map<SessionId, Promise<unknown>>>()

/**
 * Changes a session's list by the pure rule, settles it, stores it on the condition that nobody else has changed it since it was
 * read, and tells whom it concerns. An act of null only settles: after the session changed, or when time has passed.
 * @throws Refusal 'not-found', 'sign-up-closed', 'stale'
 */
export async function changeList(
  call: Circumstances,
  sessionId: SessionId,
  act: SignUpAct | null,
): Promise<ListOfSession> {
  const own = lines.get(call.live) ?? new Map<SessionId, Promise<unknown>>()
  lines.set(call.live, own)
  const before = own.get(sessionId) ?? Promise.resolve()
  const change = before.then(() => tryChange(call, sessionId, act))
  const ended = change.catch(() => undefined)
  own.set(sessionId, ended)
  try {
    return await change
  } finally {
    if (own.get(sessionId) === ended) own.delete(sessionId)
  }
}

async function tryChange(
  call: Circumstances,
  sessionId: SessionId,
  act: SignUpAct | null,
): Promise<ListOfSession> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    // The list first and its session second: what a change of the session has settled is then never undone by older terms.
    const before = await SignUpListModel.findById(sessionId).lean<SignUpListRecord | null>()
    const session = await findSession(sessionId)
    if (session === null) throw new Refusal('not-found')
    const terms = await termsOf(call, session)
    const list = nextList(before, act, terms)
    const record = await store(call, { session, before, list, terms })
    if (record === null) continue
    const changed = { session, record, terms }
    sayList(call, changed, before)
    return changed
  }
  throw new Error('A list is changed too often to be written')
}

function nextList(before: SignUpListRecord | null, act: SignUpAct | null, terms: SignUpTerms): SignUpList {
  const list = before ?? emptyList
  if (act === null) return settle(list, terms)
  const acted = actOnList(list, act, terms)
  if (acted.refused !== undefined) throw new Refusal(acted.refused)
  return acted.list
}

interface Next {
  readonly session: SessionRecord
  readonly before: SignUpListRecord | null
  readonly list: SignUpList
  readonly terms: SignUpTerms
}

/** null when somebody was faster. */
async function store(call: Circumstances, { session, before, list, terms }: Next) {
  const next = {
    people: [...list.people],
    turns: list.turns,
    dueAt: dueAt(list, terms),
    closedAt: terms.phase === 'over' ? (before?.closedAt ?? call.now) : null,
  }
  if (before !== null) {
    return SignUpListModel.findOneAndUpdate(
      { _id: session._id, version: before.version },
      { $set: next, $inc: { version: 1 } },
      { returnDocument: 'after' },
    ).lean<SignUpListRecord | null>()
  }
  try {
    const { _id, municipalityId } = session
    const record: SignUpListRecord = { _id, municipalityId, ...next, version: 1, counts: null }
    await SignUpListModel.create(record)
    return record
  } catch (error) {
    if (isDuplicate(error)) return null
    throw error
  }
}

function dueAt({ people }: SignUpList, { phase, now, startsAt }: SignUpTerms): Date | null {
  if (phase === 'over') return null
  const offers = people.flatMap(({ offeredUntil }) => offeredUntil ?? [])
  const start = startsAt > now ? [startsAt.getTime()] : []
  return new Date(Math.min(now.getTime() + lookAgainMs, ...offers, ...start))
}
