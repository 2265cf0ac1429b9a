import type { SessionId } from '@lyktan/shared/ids.ts'
import type { LiveState } from '@lyktan/moderation/live/live-state.ts'

import type { Circumstances } from '../call.ts'
import { stackOf } from '../log.ts'
import { Refusal } from '../refusal.ts'
import { findLive, mustBeOpen } from './live-for.ts'
import { LiveSession } from './live.model.ts'
import type { LiveRecord } from './live.model.ts'
import { sayLive } from './say-live.ts'

/** So many other processes would have to write between our reading and our writing, time after time. */
const triesMax = 200

/** What this process has in line for one session. */
interface Line {
  last: Promise<unknown>
  waiting: number
  /** Written, and not yet told. */
  unsaid: LiveRecord | null
}
/** Changes of a session wait for each other here, and meet only those of other processes. */
const lines = new Map<SessionId, Line>()

/**
 * Changes what goes on by a pure step, however many do so at once and in however many processes, and tells everybody who is there. The same
 * state as before is no change. What waits in line is told once, when the last of it is written.
 * @param step from what is there now; undefined when it is too late for that
 * @throws Refusal 'stale', 'room-closed', 'not-found'
 */
export const changeLive = (
  call: Circumstances,
  sessionId: SessionId,
  step: (record: LiveRecord) => LiveState | undefined,
): Promise<LiveRecord> => inLine(call, sessionId, (line) => write(line, { sessionId, step }))

/** Something beside the record has changed: those who are there are told. @throws Refusal 'room-closed', 'not-found' */
export const noteChange = (
  call: Circumstances,
  sessionId: SessionId,
  of: 'questions' | 'mood',
): Promise<LiveRecord> =>
  inLine(call, sessionId, (line) => write(line, { sessionId, step: (record) => record, of }))

interface Change {
  readonly sessionId: SessionId
  readonly step: (record: LiveRecord) => LiveState | undefined
  readonly of?: 'questions' | 'mood'
}

async function write(line: Line, { sessionId, step, of }: Change): Promise<LiveRecord> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const found = await findLive(sessionId)
    if (found === null) throw new Refusal('not-found')
    const before = mustBeOpen(found)
    const next = step(before)
    if (next === undefined) throw new Refusal('stale')
    if (of === undefined && isSame(before, next)) return before
    const rev = before.rev + 1
    const after = await LiveSession.findOneAndUpdate(
      { _id: sessionId, rev: before.rev, closedAt: null },
      { $set: { ...stateOf(next), rev, ...(of === 'questions' && { questionsRev: rev }) } },
      { returnDocument: 'after' },
    ).lean<LiveRecord | null>()
    if (after !== null) return (line.unsaid = after)
  }
  throw new Refusal('unavailable', { retryAfterMs: 1000 })
}

/** Without what is not the state itself. */
function stateOf(state: LiveState): LiveState {
  const { hands, word, prompt, prompts, timer, breakUntil, breakWishes, isMoodOpen, recap } = state
  return { hands, word, prompt, prompts, timer, breakUntil, breakWishes, isMoodOpen, recap }
}

const isSame = (before: LiveState, next: LiveState) =>
  JSON.stringify(stateOf(before)) === JSON.stringify(stateOf(next))

async function inLine<Answer>(
  call: Circumstances,
  sessionId: SessionId,
  work: (line: Line) => Promise<Answer>,
): Promise<Answer> {
  const line = lines.get(sessionId) ?? { last: Promise.resolve(), waiting: 0, unsaid: null }
  lines.set(sessionId, line)
  line.waiting += 1
  const turn = line.last.then(async () => work(line))
  line.last = turn.catch(() => undefined).then(async () => finish(call, sessionId, line))
  return turn
}

/** Also when the last one failed: what others of the line have written is told. */
async function finish(call: Circumstances, sessionId: SessionId, line: Line): Promise<void> {
  line.waiting -= 1
  if (line.waiting > 0) return
  lines.delete(sessionId)
  if (line.unsaid === null) return
  try {
    await sayLive(call, line.unsaid)
  } catch (error) {
    call.log.error('telling failed', { callId: call.id, objectId: sessionId, stack: stackOf(error) })
  }
}
