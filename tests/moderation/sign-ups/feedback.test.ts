import { describe, expect, it } from 'vitest'

import { surveyItems } from '@lyktan/shared/sign-up-choices.ts'
import {
  addTallies,
  cellsOf,
  itemOf,
  noFeedback,
  shownTogether,
} from '@lyktan/moderation/sign-ups/feedback.ts'

describe('feedback', () => {
  it('is the same question for everybody in a session, and all five come in turn', () => {
    expect(itemOf('abc')).toBe(itemOf('abc'))
    const asked = new Set(Array.from({ length: 60 }, (_, index) => itemOf(`session-${index}`)))
    expect([...asked].toSorted()).toEqual(surveyItems.toSorted())
  })

  it('comes into sight by five, and by ten where it is sensitive (field 2d)', () => {
    expect([shownTogether(false), shownTogether(true)]).toEqual([5, 10])
  })

  it('counts each cell by itself', () => {
    const cells = cellsOf({ face: 5, answer: 'unknown' })
    expect(cells).toEqual({ face: 4, answer: 4 })
    const one = { answered: 1, faces: [0, 0, 0, 0, 1], answers: [0, 0, 0, 0, 1] }
    expect(addTallies(addTallies(noFeedback, one), one)).toEqual({
      answered: 2,
      faces: [0, 0, 0, 0, 2],
      answers: [0, 0, 0, 0, 2],
    })
  })
})
