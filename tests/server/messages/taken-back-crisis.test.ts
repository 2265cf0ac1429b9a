import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import type { RoomId } from '@lyktan/shared/ids.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPerson } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let roomId: RoomId
let kim: Person
let born = 0
beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  await cast.per(place, municipalityId)
  roomId = await openRoom(place, municipalityId)
})
afterAll(() => place.close())
beforeEach(async () => {
  born += 1
  const nickname = `Kim ${born}`
  kim = await openPerson(place, { nickname, birthYear: 2009, municipalityId, shownMessages: 5 })
  await kim.ask('room:enter', { roomId })
})

async function waits(): Promise<string> {
  const said = await kim.ask('message:send', {
    roomId,
    clientId: `crisis-${born}-0001`,
    text: 'jag vill inte leva längre',
  })
  return said.outcome === 'held' ? said.held.id : ''
}
const waiting = () => Case.find({ authorId: kim.id, open: true }).lean()

test('words of a crisis that are taken back unread leave no word, but somebody still looks after her', async () => {
  await kim.ask('message:withdraw', { messageId: await waits() })
  expect(await waiting()).toMatchObject([{ kind: 'person', severity: 'crisis', text: '', around: [] }])
})

test('words of a crisis that are written over unread are not unheard by that', async () => {
  await kim.ask('message:edit', { messageId: await waits(), text: 'vad gör ni i kväll' })
  expect(await waiting()).toMatchObject([{ kind: 'person', severity: 'crisis', text: '' }])
})
