import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  emptyRoom,
  shownMessages,
  shownMost,
  stepRoom,
  wants,
} from '@lyktan/client/src/messages/messages.state.ts'
import type { RoomEvent, RoomState } from '@lyktan/client/src/messages/messages.state.ts'
import { problems } from '@lyktan/shared/problems.ts'

import { held, me, message, other, roomId, RoomModel } from './room-model.ts'
import type { Act } from './room-model.ts'

const post = fc.record({ act: fc.constant('post' as const), mine: fc.boolean() })
const act: fc.Arbitrary<Act> = fc.oneof(
  post,
  fc.record({ act: fc.constant('hold') }),
  fc.record({ act: fc.constantFrom('edit', 'remove', 'react', 'decide'), which: fc.nat(9) }),
)
/** What becomes of an announcement: lost, or heard at these distances from its turn. */
const fate = fc.oneof(
  { weight: 4, arbitrary: fc.constant([0]) },
  { weight: 2, arbitrary: fc.array(fc.nat(4), { maxLength: 3 }) },
)
const history = fc.array(fc.tuple(act, fate), { maxLength: 40 })
const longTalk = fc.array(fc.tuple(post, fate), { minLength: 8, maxLength: 16 })

const fresh = (model: RoomModel) =>
  stepRoom(emptyRoom(roomId, me), { type: 'entered', snapshot: model.snapshot() })

function askUntilContent(state: RoomState, model: RoomModel): RoomState {
  for (let asked = wants(state); asked; asked = wants(state)) {
    state = stepRoom(state, { type: 'caught-up', since: asked.since, answer: model.changes(asked.since) })
  }
  return state
}

/** What is heard of a history, in the order in which it is heard. */
function live(model: RoomModel, acts: readonly [Act, readonly number[]][]): RoomEvent[] {
  const told = acts.flatMap(([step, distances], turn) =>
    model.act(step).flatMap((event) => distances.map((distance) => ({ event, at: turn + distance }))),
  )
  return told.toSorted((one, two) => one.at - two.at).map(({ event }) => event)
}

const endOf = (state: RoomState, length: number) => (length === 0 ? [] : shownMessages(state).slice(-length))

test('any loss, repetition and order of announcements, then entering again, shows what a fresh snapshot shows', () => {
  fc.assert(
    fc.property(history, history, (before, during) => {
      const model = new RoomModel()
      for (const [step] of before) model.act(step)
      let state = fresh(model)

      for (const event of live(model, during)) state = stepRoom(state, event)
      state = stepRoom(state, { type: 'entering' })
      state = stepRoom(state, { type: 'entered', snapshot: model.snapshot() })
      state = askUntilContent(state, model)

      const expected = shownMessages(fresh(model))
      expect(endOf(state, expected.length)).toEqual(expected)
    }),
    { numRuns: 400 },
  )
})

test('the changes alone fill every hole in the log, and leave none in the window', () => {
  fc.assert(
    fc.property(history, (during) => {
      const model = new RoomModel()
      let state = fresh(model)

      for (const event of live(model, during)) state = stepRoom(state, event)
      state = askUntilContent(state, model)
      state = stepRoom(state, {
        type: 'caught-up',
        since: state.log.rev,
        answer: model.changes(state.log.rev),
      })
      state = askUntilContent(state, model)

      expect(state.log.messages).toEqual(model.messages)
      expect(wants(state)).toBeUndefined()
    }),
    { numRuns: 400 },
  )
})

test('older pages join the window without a hole, whatever changes while they travel', () => {
  fc.assert(
    fc.property(longTalk, history, (before, during) => {
      const model = new RoomModel()
      for (const [step] of before) model.act(step)
      let state = fresh(model)

      const beforeSeq = state.log.messages[0]?.seq ?? 1
      const page = model.older(beforeSeq)
      state = stepRoom(state, { type: 'older-asked' })
      for (const [step] of during) for (const event of model.act(step)) state = stepRoom(state, event)
      state = stepRoom(state, { type: 'older', beforeSeq, page })

      const firstSeq = state.log.messages[0]?.seq ?? 1
      expect(state.log.messages).toEqual(model.messages.filter(({ seq }) => seq >= firstSeq))
      expect(state.log.more).toBe(firstSeq > 1)
    }),
    { numRuns: 300 },
  )
})

test('an answer from further on than what is known now does not hide what lies between', () => {
  const model = new RoomModel()
  for (let turn = 0; turn < 3; turn++) model.act({ act: 'post', mine: false })
  const early = model.snapshot()
  for (let turn = 0; turn < 3; turn++) model.act({ act: 'react', which: turn })
  let state = fresh(model)

  const late = model.changes(state.log.rev)
  state = stepRoom(state, { type: 'caught-up', since: 6, answer: { kind: 'snapshot', snapshot: early } })
  state = stepRoom(state, { type: 'caught-up', since: 6, answer: late })

  expect(wants(state)).toEqual({ since: early.rev })
})

test('what was held while the room was being entered is not lost to an older snapshot', () => {
  const model = new RoomModel()
  const snapshot = model.snapshot()
  let state = stepRoom(fresh(model), { type: 'entering' })

  for (const event of model.act({ act: 'hold' })) state = stepRoom(state, event)
  state = stepRoom(state, { type: 'entered', snapshot })

  expect(shownMessages(state)).toEqual(shownMessages(fresh(model)))
})

test('a message heard before the snapshot that it is newer than stays', () => {
  let state = emptyRoom(roomId, me)
  const model = new RoomModel()
  model.act({ act: 'post', mine: false })
  const snapshot = model.snapshot()
  const [second] = model.act({ act: 'post', mine: false })

  if (second) state = stepRoom(state, second)
  state = stepRoom(state, { type: 'entered', snapshot })

  expect(shownMessages(askUntilContent(state, model))).toEqual(shownMessages(fresh(model)))
})

const pending = (name: string) => ({
  clientId: `client-${name}`,
  text: `text ${name}`,
  replyTo: null,
  phase: 'sending' as const,
  problem: null,
})
const unavailable = {
  type: 'about:blank',
  title: problems.unavailable.title,
  status: 503,
  code: 'unavailable' as const,
  callId: '',
}

test('a pending message is never lost and never doubled, whatever order its answers come in', () => {
  const mine = message(1, { author: { id: me, nickname: 'Alva', avatar: 'moon', badge: null } })
  const happenings: RoomEvent[] = [
    { type: 'not-sent', clientId: 'client-m1', problem: unavailable },
    { type: 'trying-again', clientId: 'client-m1' },
    { type: 'sending', pending: pending('m1') },
    { type: 'sent', answer: { outcome: 'posted', message: mine } },
    { type: 'changed', from: 0, rev: 1, messages: [mine] },
    { type: 'entering' },
    { type: 'trim' },
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...happenings), { maxLength: 20 }), (events) => {
      let state = stepRoom(fresh(new RoomModel()), { type: 'sending', pending: pending('m1') })

      for (const event of events) {
        state = stepRoom(state, event)
        expect(shownMessages(state).map(({ key }) => key)).toEqual(['client-m1'])
      }
      expect(state.outbox.length).toBe(
        events.some(({ type }) => type === 'sent' || type === 'changed') ? 0 : 1,
      )
    }),
  )
})

test('somebody else with the same clientId does not take my pending message away', () => {
  let state = stepRoom(fresh(new RoomModel()), { type: 'sending', pending: pending('m1') })

  state = stepRoom(state, { type: 'changed', from: 0, rev: 1, messages: [message(1)] })

  expect(shownMessages(state).map(({ kind }) => kind)).toEqual(['message', 'pending'])
})

test('a message that waits for a person keeps its row from sending to release', () => {
  let state = stepRoom(fresh(new RoomModel()), { type: 'sending', pending: pending('m1') })
  const keys = [shownMessages(state)[0]?.key]

  state = stepRoom(state, { type: 'sent', answer: { outcome: 'held', held: held('m1', 1) } })
  keys.push(shownMessages(state)[0]?.key)
  const released = {
    decidedAt: '2026-11-22T17:05:00.000Z',
    by: 'Signe',
    rule: null,
    words: null,
    outcome: 'released' as const,
  }
  state = stepRoom(state, { type: 'decided', own: held('m1', 1, { decision: released }) })
  keys.push(shownMessages(state)[0]?.key)
  const mine = message(1, { author: { id: me, nickname: 'Alva', avatar: 'moon', badge: null } })
  state = stepRoom(state, { type: 'changed', from: 0, rev: 1, messages: [mine] })

  expect(keys).toEqual(['client-m1', 'client-m1', 'client-m1'])
  expect(shownMessages(state)).toMatchObject([{ kind: 'message', key: 'client-m1' }])
})

test('a late repeat of a decision does not undo my change after it', () => {
  const decision = {
    decidedAt: '2026-11-22T17:05:00.000Z',
    by: 'Signe',
    rule: 3,
    words: 'Skriv om',
    outcome: 'returned' as const,
  }
  const returned = held('m1', 1, { state: 'returned', decision })
  let state = stepRoom(fresh(new RoomModel()), { type: 'decided', own: returned })

  state = stepRoom(state, {
    type: 'edited',
    answer: { outcome: 'held', held: held('m1', 1, { text: 'kinder' }) },
  })
  state = stepRoom(state, { type: 'decided', own: returned })

  expect(shownMessages(state)).toMatchObject([{ kind: 'own', own: { state: 'held', text: 'kinder' } }])
})

test('the unread line is set by the first message that comes while the reader is away, and then stands still', () => {
  let state = stepRoom(fresh(new RoomModel()), { type: 'away', isAway: true })
  state = stepRoom(state, { type: 'changed', from: 0, rev: 1, messages: [message(1)] })
  state = stepRoom(state, { type: 'changed', from: 1, rev: 2, messages: [message(2)] })
  expect(state.unreadFrom).toBe(1)

  expect(stepRoom(state, { type: 'read' }).unreadFrom).toBeNull()
})

test('no more than two hundred messages stay when the reader looks at the end', () => {
  const messages = Array.from({ length: 300 }, (_, index) => message(index + 1))
  let state = stepRoom(fresh(new RoomModel()), { type: 'changed', from: 0, rev: 300, messages })

  state = stepRoom(state, { type: 'trim' })

  expect(state.log.messages).toHaveLength(shownMost)
  expect(state.log.messages.at(-1)?.seq).toBe(300)
  expect(state.log.more).toBe(true)
})

test('a row that did not change is the same object, so that it is not drawn again', () => {
  const before = stepRoom(fresh(new RoomModel()), {
    type: 'changed',
    from: 0,
    rev: 1,
    messages: [message(1)],
  })

  const after = stepRoom(before, {
    type: 'changed',
    from: 1,
    rev: 2,
    messages: [message(2, { author: { id: other, nickname: 'Omar', avatar: 'moon', badge: null } })],
  })

  expect(shownMessages(after)[0]).toBe(shownMessages(before)[0])
})

test('what I took back while the room was being entered does not come back with an older snapshot', () => {
  const model = new RoomModel()
  model.act({ act: 'hold' })
  const [view] = model.own
  let state = stepRoom(fresh(model), { type: 'entering' })

  if (view) state = stepRoom(state, { type: 'withdrawn', messageId: view.id })
  state = stepRoom(state, { type: 'entered', snapshot: model.snapshot() })

  expect(shownMessages(state)).toEqual([])
})
