import { expect, test } from 'vitest'

import { asMemberId } from '@lyktan/shared/ids.ts'
import type { MessageView } from '@lyktan/shared/messages.ts'
import { foldOf } from '../../../client/src/messages/folding.ts'
import { dayOf, listItems, unreadCount } from '../../../client/src/messages/list-items.ts'
import { arrivals, emptyRoom, stepRoom } from '../../../client/src/messages/messages.state.ts'
import type { RoomEvent, RoomState } from '../../../client/src/messages/messages.state.ts'
import { me, other, roomId, RoomModel } from './room-model.ts'

const day = dayOf('Europe/Stockholm')

/** A room in which the other has said two things and I one. */
function evening(): { model: RoomModel; state: RoomState; said: readonly MessageView[] } {
  const model = new RoomModel()
  for (const mine of [false, true, false]) model.act({ act: 'post', mine })
  const snapshot = model.snapshot()
  const state = stepRoom(emptyRoom(roomId, me), { type: 'entered', snapshot })
  return { model, state, said: snapshot.messages }
}
const folds = (state: RoomState) =>
  listItems(state, day).flatMap((item) => (item.kind === 'row' ? [item.fold] : []))
const folding = (part: Partial<RoomState['folding']>): RoomEvent => ({
  type: 'folding',
  folding: { flagged: [], ignored: [], ...part },
})

test('what I have told about is folded, and everything by somebody whom I ignore, but never my own', () => {
  const { state, said } = evening()
  const [first, mine] = said.map(({ id }) => id)

  expect(folds(stepRoom(state, folding({ flagged: [first!, mine!] })))).toEqual(['flagged', null, null])
  expect(folds(stepRoom(state, folding({ ignored: [other] })))).toEqual(['ignored', null, 'ignored'])
  expect(folds(stepRoom(state, folding({ ignored: [me] })))).toEqual([null, null, null])
})

test('what I wanted to see anyway stays open, also when something else is folded', () => {
  const { state, said } = evening()
  const messageId = said[0]!.id
  const opened = stepRoom(stepRoom(state, folding({ ignored: [other] })), { type: 'unfold', messageId })

  expect(folds(opened)).toEqual([null, null, 'ignored'])
  expect(folds(stepRoom(opened, folding({ ignored: [other], flagged: [messageId] })))[0]).toBeNull()
})

test('a leader is never folded for being ignored, and what is gone says so itself', () => {
  const { said } = evening()
  const facts = { myId: me, folding: { flagged: [], ignored: [other] }, unfolded: [] }
  const leader = { ...said[0]!, author: { ...said[0]!.author, badge: 'leader' as const } }

  expect(foldOf(leader, facts)).toBeNull()
  expect(foldOf({ ...said[0]!, state: 'removed' }, facts)).toBeNull()
})

test('somebody whom I ignore neither counts as new, nor is read aloud, nor is seen to write', () => {
  const { model, state } = evening()
  const ignoring = stepRoom(stepRoom(state, folding({ ignored: [other] })), { type: 'away', isAway: true })
  const events = model.act({ act: 'post', mine: false })
  const after = events.reduce(stepRoom, ignoring)

  expect(after.log.messages).toHaveLength(4)
  expect(arrivals(ignoring, after)).toEqual([])
  expect(unreadCount(after)).toBe(0)
  expect(stepRoom(after, { type: 'typing', memberId: other }).typing).toEqual([])
  expect(stepRoom(after, { type: 'typing', memberId: asMemberId('third') }).typing).toEqual(['third'])
})
