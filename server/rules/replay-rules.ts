import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises'

import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import type { ReplayCursor, ReplaySlice } from '@lyktan/shared/rules.ts'
import { filters } from '@lyktan/moderation/filters/index.ts'
import { compileRules } from '@lyktan/moderation/rules/compile-rules.ts'
import { ReplayTally } from '@lyktan/moderation/rules/replay.ts'
import { findingsIn } from '@lyktan/moderation/screen.ts'

import type { Call } from '../call.ts'
import { keptCount, keptTexts } from '../messages/kept-messages.ts'
import { Refusal } from '../refusal.ts'
import type { RoomFacts } from '../rooms/room-book.ts'
import { auditRules } from './audit-rules.ts'
import { findRuleSet, mustManageRules } from './find-rule-set.ts'
import { RuleSet } from './rule-set.model.ts'

/** Read in one answer, unless time is up before. */
const sliceMessages = 5000
const sliceMilliseconds = 1500
/** Small, so that the database has time for messages in between. */
const pageMessages = 100
/** After each page the replay rests for this many times as long as the page took, so that others have the machine most of the time. */
const restShare = 1.5
const restMillisecondsMax = 15
/** The event loop belongs to others after so long. */
const workMilliseconds = 2

/**
 * Holds a set against a piece of the messages that are still kept, and says where the next piece begins. Adds up without storing anything:
 * not what was found, not in what. The end of a replay is noted with the set's hash. Nobody's sending waits for it: the work is done in
 * pieces of two milliseconds, with rests between small pages.
 * @throws Refusal 'forbidden', 'not-found'
 */
export async function replayRules(
  call: Call,
  { setId, after }: EndpointInput<'rules:replay'>,
): Promise<EndpointAnswers['rules:replay']> {
  mustManageRules(call)
  const { municipalityId } = call.actor
  const set = await findRuleSet(call, setId)
  const rooms = await call.live.rooms.everyIn(municipalityId)
  const ordered = rooms.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const { live } = await call.live.rules.find(municipalityId)
  const tally = new ReplayTally({
    draft: compileRules(set.rules, set.number),
    now: live,
    builtIn: (text) => findingsIn(text, filters),
  })
  if (after === null) await auditRules(call, 'rules:replay', set)

  const { read, next } = await replaySlice(tally, ordered, after)
  const { _id, hash } = set
  const done = { replayedHash: hash, replayedAt: call.now }
  if (next === null) await RuleSet.updateOne({ _id, municipalityId, hash }, { $set: done })
  return {
    replay: {
      read,
      next,
      counts: tally.counts(),
      examples: tally.examples(),
      rooms: ordered.map(({ id, name }) => ({ id, name })),
      total: after === null ? await totalOf(ordered) : null,
    },
  }
}

async function replaySlice(
  tally: ReplayTally,
  rooms: readonly RoomFacts[],
  after: ReplayCursor | null,
): Promise<Pick<ReplaySlice, 'read' | 'next'>> {
  const began = performance.now()
  let at = after ?? beginningOf(rooms[0])
  let read = 0
  while (at !== null && read < sliceMessages && performance.now() - began < sliceMilliseconds) {
    const room = rooms.find(({ id }) => id === at?.roomId)
    if (room === undefined) throw new Refusal('not-found')
    const pageBegan = performance.now()
    const page = await keptTexts(room.id, at, pageMessages)
    await addGently(tally, page.texts, room)
    await pause(Math.min(restShare * (performance.now() - pageBegan), restMillisecondsMax))
    read += page.read
    at = page.next === null ? beginningOf(rooms[rooms.indexOf(room) + 1]) : { roomId: room.id, ...page.next }
  }
  return { read, next: at }
}

async function addGently(tally: ReplayTally, texts: readonly string[], room: RoomFacts): Promise<void> {
  let since = performance.now()
  for (const text of texts) {
    tally.add({ text, roomId: room.id })
    if (performance.now() - since < workMilliseconds) continue
    await turn()
    since = performance.now()
  }
}

function beginningOf(room: RoomFacts | undefined): ReplayCursor | null {
  return room === undefined ? null : { roomId: room.id, part: 'log', afterSeq: 0 }
}

async function totalOf(rooms: readonly RoomFacts[]): Promise<number> {
  const counts = await Promise.all(rooms.map(({ id, floorSeq }) => keptCount(id, floorSeq)))
  return counts.reduce((sum, count) => sum + count, 0)
}
