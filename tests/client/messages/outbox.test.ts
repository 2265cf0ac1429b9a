import { expect, test } from 'vitest'

import { emptyRoom, shownMessages, stepRoom } from '@lyktan/client/src/messages/messages.state.ts'
import { nudgedIn } from '@lyktan/client/src/messages/outbox.ts'
import type { Pending } from '@lyktan/client/src/messages/outbox.ts'

import { me, roomId } from './room-model.ts'

const pending = (clientId: string, text: string): Pending => ({
  clientId,
  text,
  replyTo: null,
  phase: 'sending',
  problem: null,
})
const nudge = { reasons: ['contact'], spans: [[5, 18]] } as const
const sent = stepRoom(emptyRoom(roomId, me), {
  type: 'sending',
  pending: pending('one', 'ring 070-174 06 87'),
})
const asked = stepRoom(sent, { type: 'nudged', clientId: 'one', nudge })

test('what its author should look at once more is no row, and is not lost', () => {
  expect(shownMessages(sent)).toHaveLength(1)
  expect(shownMessages(asked)).toEqual([])
  expect(nudgedIn(asked.outbox)).toMatchObject({ clientId: 'one', text: 'ring 070-174 06 87', nudge })
})

test('sent anyway it is on its way again under the same id, and says so', () => {
  const { outbox } = stepRoom(asked, { type: 'sending-anyway', clientId: 'one' })

  expect(outbox).toMatchObject([{ clientId: 'one', phase: 'sending', sendAnyway: true }])
  expect(nudgedIn(outbox)).toBeUndefined()
})

test('several are looked at one at a time, the first first', () => {
  const two = stepRoom(asked, { type: 'sending', pending: pending('two', 'mejla mig') })
  const both = stepRoom(two, { type: 'nudged', clientId: 'two', nudge })
  const after = stepRoom(both, { type: 'given-up', clientId: 'one' })

  expect(nudgedIn(both.outbox)?.clientId).toBe('one')
  expect(nudgedIn(after.outbox)?.clientId).toBe('two')
})
