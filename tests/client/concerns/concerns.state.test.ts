import { expect, it } from 'vitest'

import type { ConcernView } from '@lyktan/shared/concerns.ts'
import { concernId } from '@lyktan/shared/ids.ts'
import {
  guideSteps,
  isCaseNumber,
  noConcerns,
  stepConcerns,
  withoutWish,
  withWishes,
} from '../../../client/src/concerns/concerns.state.ts'
import type { ConcernChange } from '../../../client/src/concerns/concerns.state.ts'

const concern = (more: Partial<ConcernView> = {}): ConcernView => ({
  id: concernId.parse('c1'),
  version: 1,
  state: 'open',
  openedAt: '2026-11-20T17:00:00.000Z',
  openedBy: null,
  named: [],
  talkId: null,
  danger: null,
  consulted: [],
  told: null,
  report: null,
  notReported: null,
  feedback: null,
  reminders: [],
  closedAt: null,
  removedAt: null,
  ...more,
})
const report = { to: 'social-services', at: '2026-11-20T17:00:00.000Z', caseNumber: null } as const

it('the guide asks for a follow-up only when a report is made', () => {
  const steps = (more: Partial<ConcernView>) => guideSteps(concern(more)).map(({ step }) => step)
  expect(steps({})).toEqual(['danger', 'consult', 'report', 'tell'])
  expect(steps({ report })).toEqual(['danger', 'consult', 'report', 'tell', 'follow'])
})

it('a step is done when it is answered for good: "not yet" and "no answer" are not', () => {
  const done = (more: Partial<ConcernView>) =>
    guideSteps(concern(more))
      .filter(({ isDone }) => isDone)
      .map(({ step }) => step)
  expect(done({ danger: 'no', consulted: ['manager'], told: 'not-yet' })).toEqual(['danger', 'consult'])
  expect(done({ notReported: 'over-18', told: 'not-safe' })).toEqual(['report', 'tell'])
  const at = '2026-12-04T17:00:00.000Z'
  expect(done({ report, feedback: { answer: 'no-answer', at } })).toEqual(['report'])
  expect(done({ report, feedback: { answer: 'opened', at } })).toEqual(['report', 'follow'])
})

it('a case number is a number, not a story', () => {
  for (const right of ['2026-4711', 'SOC 2026/4711', 'Ä 12', '17'])
    expect(isCaseNumber(right), right).toBe(true)
  for (const wrong of ['', 'ring', 'han slår henne 2 gånger', '1'.repeat(31), '12, 13'])
    expect(isCaseNumber(wrong), wrong).toBe(false)
})

it('what is told about a concern comes, changes and goes; what is late changes nothing', () => {
  const come = stepConcerns(noConcerns, { type: 'changed', concern: concern({ version: 3, danger: 'no' }) })
  expect(stepConcerns(come, { type: 'changed', concern: concern({ version: 2 }) }).concerns).toMatchObject([
    { danger: 'no' },
  ])
  expect(stepConcerns(come, { type: 'gone', concernId: concernId.parse('c1') }).concerns).toEqual([])
})

it('a choice shows at once, and a newer one for the same thing outlives the answer to the older', () => {
  const one: ConcernChange = { consulted: ['manager'] }
  const two: ConcernChange = { consulted: ['manager', 'police'] }
  const wished: ConcernChange = { ...one, ...two, danger: 'no' }
  expect(withWishes(concern(), wished)).toMatchObject({ danger: 'no', consulted: ['manager', 'police'] })
  expect(withoutWish(wished, one)).toEqual({ danger: 'no', ...two })
  expect(withoutWish(wished, { danger: 'no' })).toEqual(two)
})
