import type { BoardStep, MarkView } from '@lyktan/shared/board.ts'
import { asMarkId } from '@lyktan/shared/ids.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { noBoard, stepBoard } from '../../../client/src/board/board.state.ts'
import type { BoardState } from '../../../client/src/board/board.state.ts'

const mark = (id: string, place = 0): MarkView => ({
  id: asMarkId(id),
  place,
  shape: { kind: 'stamp', stamp: 'star', colour: 'blue', size: 'small', x: 1, y: 1 },
})
const drawn = (id: string, place?: number): BoardStep => ({ do: 'drawn', mark: mark(id, place) })
const steps: readonly BoardStep[] = [
  { do: 'opened' },
  drawn('a', 1),
  drawn('b', 1),
  { do: 'removed', ids: [asMarkId('a')] },
  drawn('c', 2),
  { do: 'wiped' },
  drawn('d', 6),
  { do: 'closed' },
]
const begun = stepBoard(noBoard, { type: 'read', board: { rev: 0, isOpen: false, marks: [] }, mine: 0 })
const tell = (state: BoardState, at: number) => {
  const step = steps[at]
  return step ? stepBoard(state, { type: 'told', told: { rev: at + 1, step } }) : state
}
const all = steps.map((_, at) => at)

test('whatever the order in which changes come, and how often, the board ends the same', () => {
  const right = all.reduce(tell, begun).board
  expect(right).toEqual({ rev: 8, isOpen: false, marks: [mark('d', 6)] })
  fc.assert(
    fc.property(fc.shuffledSubarray([...all, ...all], { minLength: 16 }), (order) => {
      const end = order.reduce(tell, begun)
      expect(end.board).toEqual(right)
      expect(end.isBehind).toBe(false)
    }),
  )
})

test('a change that was missed is noticed, and reading mends it; an older reading changes nothing', () => {
  const missed = [0, 1, 3, 4].reduce(tell, begun)
  expect(missed).toMatchObject({ isBehind: true, board: { rev: 2 } })
  const at3 = { rev: 3, isOpen: true, marks: [mark('a', 1), mark('b', 1)] }
  const mended = stepBoard(missed, { type: 'read', board: at3, mine: 1 })
  expect(mended).toMatchObject({
    isBehind: false,
    mine: 1,
    board: { rev: 5, marks: [mark('b', 1), mark('c', 2)] },
  })
  expect(stepBoard(mended, { type: 'read', board: at3, mine: 0 })).toBe(mended)
})

test('what I draw stands there until it is answered', () => {
  const { shape } = mark('a')
  const sending = stepBoard(begun, { type: 'sending', clientId: 'one', shape })
  expect(sending.sending).toEqual([{ clientId: 'one', shape }])
  expect(stepBoard(sending, { type: 'answered', clientId: 'one', mine: 1 })).toMatchObject({
    sending: [],
    mine: 1,
  })
})
