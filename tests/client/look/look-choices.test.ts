import fc from 'fast-check'
import { expect, it } from 'vitest'

import { attributesOf, choicesOf } from '../../../client/src/look/look-choices.ts'

const choices = fc.record({
  theme: fc.constantFrom('auto', 'light', 'dark', 'contrast'),
  textSize: fc.constantFrom('usual', 'large', 'largest'),
  calm: fc.boolean(),
  readable: fc.boolean(),
  still: fc.boolean(),
})

it('whatever a reader chose for her eyes is there again at the next visit', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const attributes = attributesOf(chosen)

      expect(choicesOf((name) => attributes[name] ?? null)).toEqual(chosen)
    }),
  )
})

it('only attributes that the first script sets are used, and none for what is usual', () => {
  const usual = { theme: 'auto', textSize: 'usual', calm: false, readable: false, still: false } as const
  expect(attributesOf(usual)).toEqual({})
  const names = Object.keys(
    attributesOf({ theme: 'dark', textSize: 'large', calm: true, readable: true, still: true }),
  )
  expect(names.filter((name) => !/^data-[a-z-]+$/.test(name))).toEqual([])
})

it('a damaged choice is read as unchosen', () => {
  expect(choicesOf((name) => (name === 'data-theme-choice' ? 'pink' : null)).theme).toBe('auto')
})
