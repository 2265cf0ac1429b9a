import fc from 'fast-check'
import { expect, test } from 'vitest'

import { areAlike } from '@lyktan/moderation/queue/alike.ts'

const spam = 'Köp billiga följare hos oss nu'

test.each([
  ['köp billiga FÖLJARE hos oss nu!!!'],
  ['k ö p billiga följare hos oss nuuuuu'],
  ['köp billiga följare hos oss nu 17'],
  ['Hej köp billiga följare hos oss nu'],
])('a raid says the same however it is decorated: %s', (other) => {
  expect(areAlike(spam, other)).toBe(true)
})

test.each([
  ['vi ska spela schack i kväll', spam],
  ['hej', 'hej på dig'],
  ['höra', 'hora'],
  ['', ''],
])('what only looks alike is not: %s and %s', (one, other) => {
  expect(areAlike(one, other)).toBe(false)
})

test('spaces and signs between never make a difference', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(' ', '.', '!', '-', '\n'), { minLength: 1, maxLength: 8 }),
      (signs) => {
        const spread = Array.from(spam, (letter, index) => letter + (signs[index % signs.length] ?? '')).join(
          '',
        )
        expect(areAlike(spam, spread)).toBe(true)
      },
    ),
  )
})
