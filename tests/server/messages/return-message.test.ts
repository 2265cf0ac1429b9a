import { afterAll, beforeAll, expect, test } from 'vitest'

import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import { eventually } from '../../support/eventually.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.close())

test('the author of a shown message is asked to change it, and may, also when its ten minutes are over', async () => {
  const municipalityId = await openMunicipality(place)
  const roomId = await openRoom(place, municipalityId)
  const omar = await cast.omar(place, municipalityId)
  const signe = await onShift(await cast.signe(place, municipalityId))
  await omar.ask('room:enter', { roomId })
  const said = await omar.ask('message:send', { roomId, clientId: 'client-0001', text: 'dma mig' })
  if (said.outcome !== 'posted') throw new Error('it was to be shown, with a flag')
  const messageId = said.message.id
  const waiting = await eventually(async () => {
    const [row] = (await signe.ask('queue:watch', {})).cases
    if (row === undefined) throw new Error('nothing waits yet')
    return row
  })
  const { case: claimed } = await signe.ask('case:claim', { caseId: waiting.id })
  const decision = { outcome: 'return', words: 'Skriv här i stället' } as const
  await signe.ask('case:decide', { caseId: claimed.id, version: claimed.version, ...decision })

  const told = await omar.hears('hold:decided', ({ own }) => own.id === messageId)
  expect(told.own).toMatchObject({ state: 'returned', text: 'dma mig', decision: { words: decision.words } })
  place.clock.advanceSeconds(3600)
  const changed = await omar.ask('message:edit', { messageId, text: 'Skriv till mig här' })
  expect(changed).toMatchObject({ outcome: 'posted', message: { text: 'Skriv till mig här' } })
  const { snapshot } = await omar.ask('room:enter', { roomId })
  expect(snapshot.own).toEqual([])
})
