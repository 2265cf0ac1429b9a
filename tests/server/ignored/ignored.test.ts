import { afterAll, beforeAll, expect, test } from 'vitest'

import type { RoomId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'
import { Ignored } from '../../../server/ignored/ignored.model.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import { openPage, openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let roomId: RoomId
let municipalityId: string
let alva: Person
let omar: Person
let signe: Person

beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  roomId = await openRoom(place, municipalityId)
  alva = await cast.alva(place, municipalityId)
  omar = await cast.omar(place, municipalityId)
  signe = await onShift(await cast.signe(place, municipalityId))
  for (const one of [alva, omar, signe]) await one.ask('room:enter', { roomId })
})
afterAll(() => place.close())

test('somebody is ignored once, on all my devices, and seen again when I want', async () => {
  const phone = await openPage(place, alva)
  await alva.ask('ignored:add', { memberId: omar.id, roomId })
  const { ignored } = await alva.ask('ignored:add', { memberId: omar.id, roomId })

  expect(ignored).toMatchObject([{ memberId: omar.id, person: { nickname: 'Omar' } }])
  await phone.hears('ignored:changed', (heard) => heard.ignored.length === 1)
  expect((await phone.ask('ignored:lift', { memberId: omar.id })).ignored).toEqual([])
  expect((await alva.ask('ignored:list', {})).ignored).toEqual([])
  expect(await alva.ask('ignored:lift', { memberId: omar.id })).toMatchObject({ ignored: [] })
  expect(omar.heard('ignored:changed')).toEqual([])
})

test('a leader cannot be ignored, nor I myself, nor can a leader ignore anybody', async () => {
  expect(await alva.refused('ignored:add', { memberId: signe.id, roomId })).toBe('forbidden')
  expect(await alva.refused('ignored:add', { memberId: alva.id, roomId })).toBe('forbidden')
  expect(await signe.refused('ignored:add', { memberId: omar.id, roomId })).toBe('forbidden')
})

test('the list has an end', async () => {
  const since = place.clock.now()
  await Ignored.insertMany(
    Array.from({ length: limits.ignoredMost }, (_, index) => ({
      _id: `full-${index}`,
      municipalityId,
      memberId: omar.id,
      ignoredId: `gone-${index}`,
      since,
    })),
  )
  expect(await omar.refused('ignored:add', { memberId: alva.id, roomId })).toBe('too-large')
  await Ignored.deleteMany({ memberId: omar.id })
})

test('who erases herself is on no list, and leaves none', async () => {
  const gone = await openPerson(place, { nickname: 'Sidensvans', birthYear: 2009, municipalityId })
  await gone.ask('room:enter', { roomId })
  await alva.ask('ignored:add', { memberId: gone.id, roomId })
  await gone.ask('ignored:add', { memberId: omar.id, roomId })
  await gone.fetch('/api/me', { method: 'DELETE', body: {} })

  expect(await Ignored.countDocuments({ ignoredId: gone.id })).toBe(0)
  expect(await Ignored.countDocuments({ memberId: gone.id })).toBe(0)
  expect((await alva.ask('ignored:list', {})).ignored).toEqual([])
})
