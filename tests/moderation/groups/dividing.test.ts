import {
  divideEvenly,
  groupPeopleMin,
  groupRests,
  groupsMost,
  refuseDivision,
} from '@lyktan/moderation/groups/dividing.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const facts = { young: 9, adults: 2, needed: 2 }
const three = ['a', 'b', 'c']

test('there are never more groups than adults can read, or than give three people each', () => {
  expect(groupsMost(facts)).toBe(3)
  expect(groupsMost({ ...facts, young: 100 })).toBe(4)
  expect(groupsMost({ ...facts, young: 100, adults: 4 })).toBe(8)
  expect(groupsMost({ ...facts, adults: 1 })).toBe(0)
  expect(groupsMost({ ...facts, young: 5 })).toBe(1)
})

test('a division of the host’s own is refused when somebody would be alone with one other, or in two places', () => {
  expect(refuseDivision([three, ['d', 'e', 'f']], facts)).toBeUndefined()
  expect(refuseDivision([three, ['d', 'e']], facts)).toBe('not-ready')
  expect(refuseDivision([three, ['c', 'd', 'e']], facts)).toBe('not-ready')
  expect(refuseDivision([three], facts)).toBe('not-ready')
  expect(refuseDivision([three, ['d', 'e', 'f']], { ...facts, adults: 1 })).toBe('not-ready')
})

test('everybody comes into one group, and sizes differ by one at most, whatever chance says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 80 }), fc.nat(), fc.func(fc.nat(999)), (young, wish, chance) => {
      const most = groupsMost({ young, adults: 4, needed: 2 })
      const count = 2 + (wish % (most - 1))
      const people = Array.from({ length: young }, (_, index) => `p${index}`)
      let turn = 0
      const groups = divideEvenly(people, count, () => chance((turn += 1)) / 1000)
      const sizes = groups.map(({ length }) => length)
      expect(groups.flat().toSorted()).toEqual(people.toSorted())
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(groupPeopleMin)
      expect(refuseDivision(groups, { young, adults: 4, needed: 2 })).toBeUndefined()
    }),
  )
})

test('a group rests without the adults’ eyes, and when it is a conversation of two', () => {
  expect(groupRests({ young: 3, eyes: 2, needed: 2 })).toBeUndefined()
  expect(groupRests({ young: 3, eyes: 1, needed: 2 })).toBe('group-unseen')
  expect(groupRests({ young: 3, eyes: 0, needed: 0 })).toBe('group-unseen')
  expect(groupRests({ young: 2, eyes: 2, needed: 2 })).toBe('group-small')
})
