import { expect, it } from 'vitest'

import { unfitWords } from '../../../client/src/access/nickname-check.ts'
import { sv } from '../../../client/src/words/sv.ts'

it('says why a nickname does not fit, in words', () => {
  expect(unfitWords('taken', sv)).toBe('Någon har redan ett sånt smeknamn. Välj ett annat.')
})

it('says it in general for a reason that the page does not know', () => {
  expect(unfitWords('something-new', sv)).toBe(sv.problems['nickname-unfit'])
  expect(unfitWords('toString', sv)).toBe(sv.problems['nickname-unfit'])
})
