import { afterAll, beforeAll, expect, it } from 'vitest'

import { Case } from '../../../server/queue/case.model.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.close())

it('somebody to worry about is never hidden among a raid: her case stays in the list and is decided by itself', async () => {
  const municipalityId = await openMunicipality(place)
  const signe = await onShift(await cast.signe(place, municipalityId))
  const omar = await cast.omar(place, municipalityId)
  const elias = await cast.elias(place, municipalityId)
  const roomId = await openRoom(place, municipalityId)
  for (const person of [omar, elias]) await person.ask('room:enter', { roomId })
  const ids: string[] = []
  for (const text of ['hej på er allihop', 'ingen saknar mig ändå', 'vem spelar i kväll']) {
    const said = await elias.ask('message:send', { roomId, clientId: `raid-${ids.length}-0001`, text })
    if (said.outcome === 'posted') ids.push(said.message.id)
  }
  const [, messageId = ''] = ids
  await omar.ask('flag:raise', { target: { kind: 'message', messageId }, category: 'worry' })
  const worry = await Case.findOne({ target: messageId, open: true }).lean()

  const since = new Date(place.clock.now().getTime() - 600_000).toISOString()
  const { wave } = await signe.ask('wave:quarantine', { roomId, since, who: 'everybody' })
  const { cases } = await signe.ask('queue:watch', {})
  expect(cases).toMatchObject([{ id: worry?._id, severity: 'crisis', state: 'open' }])

  await signe.ask('wave:decide', { waveId: wave.id, outcome: 'remove', rule: 1, words: 'Så gör vi inte.' })
  await place.turn('carry on waves')
  expect(await Case.findById(worry?._id).lean()).toMatchObject({ open: true, decision: null })
  expect(await Case.countDocuments({ roomId, open: false, 'decision.outcome': 'removed' })).toBe(2)
})
