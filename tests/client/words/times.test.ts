import { describe, expect, it } from 'vitest'

import { clockTime, dayAndTime, dayName, nameList } from '../../../client/src/words/times.ts'

const swedish = { language: 'sv', timeZone: 'Europe/Stockholm' } as const
const english = { language: 'en', timeZone: 'Europe/Stockholm' } as const

describe('times', () => {
  it('are told with 24 hours and a colon in every language', () => {
    expect(clockTime('2026-11-22T17:05:00Z', swedish)).toBe('18:05')
    expect(clockTime('2026-11-22T17:05:00Z', english)).toBe('18:05')
    expect(clockTime('2026-11-22T23:10:00Z', english)).toBe('00:10')
  })

  it("follow the town's clock through daylight saving", () => {
    expect(clockTime('2026-07-01T15:00:00Z', swedish)).toBe('17:00')
    expect(clockTime('2026-12-01T15:00:00Z', swedish)).toBe('16:00')
  })

  it('near days have names of their own, by local midnight', () => {
    const late = new Date('2026-11-22T22:30:00Z')
    expect(dayAndTime('2026-11-22T22:50:00Z', late, swedish)).toEqual({ day: 'i dag', time: '23:50' })
    expect(dayAndTime('2026-11-22T23:10:00Z', late, swedish)).toEqual({ day: 'i morgon', time: '00:10' })
    expect(dayAndTime('2026-11-25T14:00:00Z', late, english)).toEqual({ day: 'Wednesday', time: '15:00' })
  })

  it('a day stands with its year', () => {
    expect(dayName('2026-11-22', swedish)).toBe('22 november 2026')
  })
})

it('names stand as a sentence', () => {
  expect(nameList(['Samira', 'Jonte', 'Leila'], 'sv')).toBe('Samira, Jonte och Leila')
  expect(nameList(['Samira', 'Jonte'], 'en')).toBe('Samira and Jonte')
})
