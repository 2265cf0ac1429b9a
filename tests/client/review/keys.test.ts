import { expect, it } from 'vitest'

import { meaningOf } from '../../../client/src/review/keys.ts'

const pressed = (key: string) => ({ key, hasModifier: false, isInField: false, areOff: false })

it('knows the keys of the queue, in either case', () => {
  expect(
    ['j', 'K', 'ArrowDown', 'V', '1', '2', '3', '4', 'n', 'Escape'].map((key) => meaningOf(pressed(key))),
  ).toEqual(['next', 'previous', 'next', 'veil', '1', '2', '3', 'pause', 'next-free', 'leave'])
  expect(meaningOf(pressed('q'))).toBeNull()
})

it('knows the ways on that are no decision', () => {
  expect(['5', '6', 'w', 's', 'x', 'h', 'u'].map((key) => meaningOf(pressed(key)))).toEqual([
    'give',
    'escalate',
    'wait',
    'skip',
    'pass',
    'history',
    'undo',
  ])
})

it('leaves writing and the browser’s own shortcuts alone', () => {
  expect(meaningOf({ ...pressed('1'), isInField: true })).toBeNull()
  expect(meaningOf({ ...pressed('j'), hasModifier: true })).toBeNull()
})

it('can be turned off, Escape aside', () => {
  expect(meaningOf({ ...pressed('1'), areOff: true })).toBeNull()
  expect(meaningOf({ ...pressed('Escape'), areOff: true })).toBe('leave')
})
