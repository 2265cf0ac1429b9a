import { afterEach, beforeEach, expect, test } from 'vitest'

import { openLiveCompany, put, viewOf } from '../live/company.ts'
import type { LiveCompany } from '../live/company.ts'

let here: LiveCompany
beforeEach(async () => {
  here = await openLiveCompany()
})
afterEach(() => here.place.close())

test('the log of calls has no name beside what is said without one', async () => {
  const { place, alva, signe, sessionId } = here
  const named = (verb: string) =>
    place.logged.filter((line) => line.includes(`"verb":"${verb}"`) && line.includes(alva.id)).length
  const lines = (verb: string) => place.logged.filter((line) => line.includes(`"verb":"${verb}"`)).length

  await put(alva, sessionId, 'Hur vet man om man är kär?')
  await signe.ask('live:lead', { sessionId, act: { do: 'open-mood' } })
  await alva.ask('live:mood', { sessionId, mood: 'low' })
  await viewOf(alva, sessionId)

  expect([lines('live:ask'), named('live:ask')]).toEqual([1, 0])
  expect([lines('live:mood'), named('live:mood')]).toEqual([1, 0])
  expect(named('live:view')).toBeGreaterThan(0)
})
