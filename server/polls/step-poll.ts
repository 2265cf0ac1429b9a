import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { sessionToAskIn } from './asked-in.ts'
import { storedPoll } from './poll-for.ts'
import { Poll } from './poll.model.ts'
import type { PollRecord } from './poll.model.ts'
import { viewPoll } from './poll.view.ts'
import { forgetStanding } from './tally-book.ts'

const before = { open: 'draft', closed: 'open' } as const

/**
 * A leader on duty opens a poll that was kept for later, or closes one: then its figures stand. Asking for what it already is changes nothing.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed', 'stale' when it cannot become that any more
 */
export async function stepPoll(
  call: Call,
  { pollId, to }: Input<'poll:step'>,
): Promise<Answers['poll:step']> {
  const poll = await storedPoll(call, 'host-sessions', pollId)
  const { municipalityId, roomId } = await sessionToAskIn(call, poll.sessionId)
  const stepped = await Poll.findOneAndUpdate(
    { _id: pollId, state: before[to] },
    { $set: { state: to }, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<PollRecord | null>()
  if (stepped === null) return { poll: await viewPoll(call, await alreadySo(call, poll, to)) }

  await writeAudit(call, {
    municipalityId,
    act: 'poll:step',
    object: { kind: 'poll', id: pollId },
    reason: to,
  })
  forgetStanding(call, pollId)
  const view = await viewPoll(call, stepped)
  call.say.toRoom(roomId, 'poll:changed', { roomId, poll: view })
  return { poll: view }
}

/** A colleague was first. */
async function alreadySo(call: Call, { _id }: PollRecord, to: 'open' | 'closed'): Promise<PollRecord> {
  const now = await storedPoll(call, 'host-sessions', _id)
  if (now.state !== to) throw new Refusal('stale')
  return now
}
