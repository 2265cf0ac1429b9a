import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isContactOld, remindersOf, remindersToTell } from '@lyktan/moderation/concerns/reminders.ts'

const reportedAt = new Date('2026-11-01T10:00:00.000Z')
const facts = { reportedAt, isAnswered: false, isClosed: false }
const after = (days: number) => new Date(reportedAt.getTime() + days * 24 * 3_600_000)

it('two reminders follow a report: after 14 days and after 21', () => {
  expect(remindersOf(facts, after(14)).map(({ day, isDue }) => [day, isDue])).toEqual([
    [14, true],
    [21, false],
  ])
  expect(remindersOf(facts, after(13.99)).some(({ isDue }) => isDue)).toBe(false)
})

it('nothing is asked before a report, after an answer, or when it is closed', () => {
  expect(remindersOf({ ...facts, reportedAt: null }, after(30))).toEqual([])
  expect(remindersOf({ ...facts, isAnswered: true }, after(30))).toEqual([])
  expect(remindersOf({ ...facts, isClosed: true }, after(30))).toEqual([])
})

it('each day is told exactly once, whenever and however often one looks', () => {
  const looks = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { maxLength: 30 })
  fc.assert(
    fc.property(looks, (days) => {
      const told: number[] = []
      for (const day of [...days, 60].toSorted((a, b) => a - b))
        told.push(...remindersToTell(facts, told, after(day)))
      expect(told.toSorted((one, other) => one - other)).toEqual([14, 21])
    }),
  )
})

it('a number is old when nobody has checked it for more than 90 days', () => {
  expect(isContactOld('2026-08-24', new Date('2026-11-21T12:00:00.000Z'))).toBe(false)
  expect(isContactOld('2026-08-22', new Date('2026-11-21T12:00:00.000Z'))).toBe(true)
})
