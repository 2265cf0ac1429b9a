import { asPollId, asRoomId, asSessionId } from '@lyktan/shared/ids.ts'
import type { PollView } from '@lyktan/shared/polls.ts'
import { expect, test } from 'vitest'

import { noPolls, stepPolls } from '../../../client/src/polls/polls.state.ts'
import type { PollsEvent } from '../../../client/src/polls/polls.state.ts'

const poll: PollView = {
  id: asPollId('poll'),
  sessionId: asSessionId('session'),
  version: 1,
  question: 'Vad gör vi?',
  options: ['Spelar', 'Bakar'],
  choice: 'one',
  results: 'open',
  state: 'open',
  tally: { state: 'told', answered: 0, counts: [0, 0] },
  acts: 0,
}
const told = (acts: number, counts: readonly number[]): PollsEvent => ({
  type: 'tallied',
  told: {
    roomId: asRoomId('session'),
    pollId: poll.id,
    acts,
    tally: { state: 'told', answered: acts, counts },
  },
})
const after = (...events: readonly PollsEvent[]) => events.reduce(stepPolls, noPolls)

test('figures that know of fewer answers come too late to be shown', () => {
  const state = after({ type: 'changed', poll }, told(3, [2, 1]), told(2, [1, 1]))
  expect(state.polls[0]?.tally).toEqual({ state: 'told', answered: 3, counts: [2, 1] })
  const read = stepPolls(state, { type: 'read', polls: [poll], own: {} })
  expect(read.polls[0]?.tally.answered).toBe(3)
})

test('an older version never covers a newer one, and what is taken away is gone', () => {
  const closed = { ...poll, version: 2, state: 'closed' } as const
  const state = after({ type: 'changed', poll: closed }, { type: 'changed', poll })
  expect(state.polls.map(({ state: how }) => how)).toEqual(['closed'])
  expect(stepPolls(state, { type: 'gone', pollId: poll.id }).polls).toEqual([])
})

test('an answer is mine when it is stored, and on its way until then', () => {
  const delivery = { phase: 'waiting', choices: [1] } as const
  const sending = after({ type: 'changed', poll }, { type: 'sending', pollId: poll.id, delivery })
  expect([sending.own[poll.id], sending.sending[poll.id]?.phase]).toEqual([undefined, 'waiting'])
  const stored = stepPolls(sending, { type: 'stored', pollId: poll.id, choices: [1] })
  expect([stored.own[poll.id], stored.sending]).toEqual([[1], {}])
})
