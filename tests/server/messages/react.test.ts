import { afterAll, beforeAll, expect, test } from 'vitest'

import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
beforeAll(async () => {
  place = await openPlace({ limits: { messageBurst: 5, eventBurst: 10_000 } })
})
afterAll(() => place.close())

test('who puts signs on and off without end has to wait, and may go on a moment later', async () => {
  const municipalityId = await openMunicipality(place)
  const roomId = await openRoom(place, municipalityId)
  const omar = await cast.omar(place, municipalityId)
  await omar.ask('room:enter', { roomId })
  const said = await omar.ask('message:send', { roomId, clientId: 'client-0001', text: 'Hej' })
  if (said.outcome !== 'posted') throw new Error('it was to be shown')
  const messageId = said.message.id
  for (let sign = 0; sign < 10; sign += 1) {
    await omar.ask('message:react', { messageId, reaction: 'heart', on: sign % 2 === 0 })
  }

  expect(await omar.refused('message:react', { messageId, reaction: 'heart', on: true })).toBe('too-fast')
  place.clock.advanceSeconds(1)
  expect(await omar.ask('message:react', { messageId, reaction: 'heart', on: true })).toMatchObject({
    message: { reactions: { heart: [omar.id] } },
  })
})
