import { expect, test } from 'vitest'

import { emptyRoom, stepRoom } from '@lyktan/client/src/messages/messages.state.ts'
import type { RoomState } from '@lyktan/client/src/messages/messages.state.ts'
import { newReactions } from '@lyktan/client/src/messages/new-reactions.ts'
import type { MessageView } from '@lyktan/shared/messages.ts'

import { me, message, other, roomId, RoomModel } from './room-model.ts'

const entered = stepRoom(emptyRoom(roomId, me), { type: 'entered', snapshot: new RoomModel().snapshot() })
const after = (state: RoomState, view: MessageView) =>
  stepRoom(state, { type: 'changed', from: view.rev - 1, rev: view.rev, messages: [view] })

const theirs = message(1)
const mine = message(1, { author: { ...theirs.author, id: me } })

test('what another feels about my message is told once', () => {
  const before = after(entered, mine)
  const liked = after(before, { ...mine, rev: 2, reactions: { heart: [other] } })

  expect(newReactions(before, liked)).toEqual([{ reaction: 'heart', memberIds: [other] }])
  expect(newReactions(liked, liked)).toEqual([])
})

test('nothing is told of what I feel myself, of what is taken back, nor of the messages of others', () => {
  const before = after(entered, { ...mine, reactions: { star: [other] } })
  const own = after(before, { ...mine, rev: 2, reactions: { heart: [me] } })
  const beside = after(entered, theirs)
  const likedThere = after(beside, { ...theirs, rev: 2, reactions: { heart: [other] } })

  expect(newReactions(before, own)).toEqual([])
  expect(newReactions(beside, likedThere)).toEqual([])
})
